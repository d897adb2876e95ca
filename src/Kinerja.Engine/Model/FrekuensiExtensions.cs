namespace Kinerja.Engine.Model;

/// <summary>The due quarters of a frekuensi (SPEC 4.9).</summary>
internal static class FrekuensiExtensions
{
    /// <summary>The due quarters of a variabel without a frekuensi: all four.</summary>
    public const int AllQuarters = 0b1111;

    /// <summary>Returns the quarters in which a variabel is due, as a bit set; bit 0 is TW 1.</summary>
    public static int DueQuarters(this Frekuensi frekuensi) => frekuensi switch
    {
        Frekuensi.Triwulanan => AllQuarters,
        Frekuensi.Semesteran => 0b1010,
        Frekuensi.Tahunan => 0b1000,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
