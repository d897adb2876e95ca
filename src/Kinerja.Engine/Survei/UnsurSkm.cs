using System.Collections.Immutable;

namespace Kinerja.Engine.Survei;

/// <summary>The nine unsur of PermenPANRB 14/2017 (SPEC 9.1). A survey may have others.</summary>
public static class UnsurSkm
{
    /// <summary>The names of U1..U9, in this order.</summary>
    public static ImmutableArray<string> Nama { get; } =
    [
        "Persyaratan",
        "Sistem, Mekanisme, dan Prosedur",
        "Waktu Penyelesaian",
        "Biaya/Tarif",
        "Produk Spesifikasi Jenis Pelayanan",
        "Kompetensi Pelaksana",
        "Perilaku Pelaksana",
        "Penanganan Pengaduan, Saran dan Masukan",
        "Sarana dan Prasarana",
    ];

    /// <summary>The codes of the unsur in <see cref="Nama"/>: <c>U1</c>..<c>U9</c>.</summary>
    public static ImmutableArray<string> Kode { get; } = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"];

    /// <summary>Returns the names of the unsur of a survey.</summary>
    /// <param name="kode">The codes of its unsur, in order.</param>
    /// <returns>One name per code. All names are blank when the codes are not exactly U1..U9, because the engine does
    /// not know the unsur of other questionnaires.</returns>
    internal static ImmutableArray<string> NamesOf(ImmutableArray<string> kode) =>
        kode.SequenceEqual(Kode) ? Nama : [.. kode.Select(_ => "")];
}
