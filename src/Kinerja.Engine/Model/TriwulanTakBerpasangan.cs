namespace Kinerja.Engine.Model;

/// <summary>What happens to a quarter in which only some of a ratio's Arus variables are reported (SPEC 4.1).</summary>
public enum TriwulanTakBerpasangan
{
    /// <summary>Use what is there.</summary>
    Pakai,

    /// <summary>Leave that quarter out of all of them.</summary>
    Lewati,
}
