namespace Kinerja.Engine.Anggaran;

/// <summary>The names of the parts of a row of anggaran.</summary>
public static class BagianAnggaranExtensions
{
    /// <summary>The name of a part for messages, in Bahasa Indonesia: <c>Realisasi TW I</c>.</summary>
    /// <param name="bagian">The part.</param>
    public static string Nama(this BagianAnggaran bagian) => bagian switch
    {
        BagianAnggaran.Pagu => "Pagu",
        BagianAnggaran.PaguPerubahan => "Pagu perubahan",
        BagianAnggaran.Tw1 => "Realisasi TW I",
        BagianAnggaran.Tw2 => "Realisasi TW II",
        BagianAnggaran.Tw3 => "Realisasi TW III",
        BagianAnggaran.Tw4 => "Realisasi TW IV",
        _ => throw new ArgumentOutOfRangeException(nameof(bagian), bagian, "The part is not defined."),
    };
}
