namespace Kinerja.Engine.Model;

/// <summary>How the quarters of a variabel become its value s.d. TW n (SPEC 4.1).</summary>
public enum Sifat
{
    /// <summary>A flow: the reported quarters add up.</summary>
    Arus,

    /// <summary>A stock: the last reported quarter counts.</summary>
    Posisi,

    /// <summary>The mean of the reported quarters.</summary>
    Rerata,
}
