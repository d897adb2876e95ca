namespace Kinerja.Engine.Csv.Tests.Kebijakan;

/// <summary>The policies of <c>docs/kebijakan.md</c>, in the order of the page.</summary>
internal static class DaftarKebijakan
{
    public static IReadOnlyList<KasusKebijakan> Semua { get; } =
    [
        .. KebijakanCapaian.Semua, .. KebijakanTarget.Semua, .. KebijakanPohon.Semua, .. KebijakanData.Semua,
        .. KebijakanSurvei.Semua,
    ];

    /// <summary>A file <c>indikator.csv</c> with the columns that most cases need.</summary>
    public static (string, string) Indikator(params string[] rows) =>
        File("indikator.csv", "kode,simpul,satuan,rumus,tipe,polaritas", rows);

    /// <summary>A file <c>realisasi.csv</c>; one number per row.</summary>
    public static (string, string) Realisasi(params string[] rows) =>
        File("realisasi.csv", "wilayah,indikator,tahun,triwulan,variabel,nilai", rows);

    /// <summary>A file <c>target.csv</c>.</summary>
    public static (string, string) Target(params string[] rows) =>
        File("target.csv", "wilayah,indikator,tahun,triwulan,target", rows);

    /// <summary>A file from its header and its rows.</summary>
    public static (string, string) File(string name, string header, params string[] rows) =>
        (name, string.Join('\n', [header, .. rows]) + "\n");
}
