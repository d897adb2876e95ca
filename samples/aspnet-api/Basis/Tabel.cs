namespace Kinerja.Api.Basis;

/// <summary>A table: its name, which is that of the file it stands for, and its columns.</summary>
internal sealed record Tabel(string Nama, string Urutan, params string[] Kolom)
{
    private static readonly string[] Berlaku = ["berlaku_dari", "berlaku_sampai"];
    private static readonly string[] Unsur = ["u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9"];

    /// <summary>All tables, definitions first.</summary>
    public static IReadOnlyList<Tabel> Semua { get; } =
    [
        new("wilayah", "urutan", ["kode", "nama", "tingkat", "induk", .. Berlaku]),
        new("cascading", "urutan",
            ["kode", "induk", "jenjang", "nama", "sasaran", "bobot", "penanggung_jawab", "crosscutting", .. Berlaku]),
        new("indikator", "urutan",
        [
            "kode", "simpul", "nama", "satuan", "rumus", "tipe", "polaritas", "bobot", "agregasi_wilayah",
            "pembobot_wilayah", "jika_pembagi_nol", "penanggung_jawab", "sumber_data", "tingkat_pelapor", .. Berlaku,
            "formulasi", "definisi", "catatan",
        ]),
        new("variabel", "urutan",
            "indikator", "variabel", "sifat", "cara_lapor", "satuan", "nama", "frekuensi", "skala"),
        new("skala", "urutan", "skala", "label", "nilai"),
        new("target", "urutan", "wilayah", "indikator", "tahun", "triwulan", "target", "target_atas"),
        new("realisasi", "wilayah, tahun, indikator, variabel, triwulan",
            "wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"),
        new("anggaran", "urutan",
            "wilayah", "simpul", "tahun", "pagu", "pagu_perubahan", "cara_lapor", "tw1", "tw2", "tw3", "tw4"),
        new("pembanding", "urutan", "indikator", "nama", "tahun", "nilai"),
        new("skm", "urutan", ["wilayah", "tahun", "triwulan", "responden", .. Unsur]),
    ];

    /// <summary>The tables that a calculation needs even when they are empty.</summary>
    public bool IsWajib => Nama is "indikator" or "realisasi";

    /// <summary>The names are those of this list, never of a caller, so nothing foreign gets into the text.</summary>
    public string Select => $"SELECT {string.Join(", ", Kolom)} FROM {Nama} ORDER BY {Urutan}";

    /// <summary>Whether a column holds whole numbers.</summary>
    public static bool IsBulat(string kolom) =>
        kolom is "tahun" or "triwulan" or "berlaku_dari" or "berlaku_sampai"
        || Unsur.Contains(kolom, StringComparer.Ordinal);

    /// <summary>Whether a column holds numbers; a bobot of a simpul may be a list, so it stays text.</summary>
    public bool IsAngka(string kolom) =>
        kolom is "nilai" or "target" or "target_atas" or "pagu" or "pagu_perubahan" or "jika_pembagi_nol"
            or "tw1" or "tw2" or "tw3" or "tw4" || (kolom == "bobot" && Nama == "indikator");

    /// <summary>Whether a blank cell is the text <c>''</c> and not NULL, because the column is part of a key.</summary>
    public bool IsKunciKosong(string kolom) =>
        (kolom == "indikator" && Nama is ("realisasi" or "variabel")) || (kolom == "wilayah" && Nama == "target");
}
