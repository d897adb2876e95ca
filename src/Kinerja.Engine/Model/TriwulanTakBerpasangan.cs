namespace Kinerja.Engine.Model;

/// <summary>How to use a quarter that reports only some of the Arus variables of a ratio (SPEC 4.1).</summary>
public enum TriwulanTakBerpasangan
{
    /// <summary>The reported variables count.</summary>
    Pakai,

    /// <summary>The quarter counts for none of these variables.</summary>
    Lewati,
}
