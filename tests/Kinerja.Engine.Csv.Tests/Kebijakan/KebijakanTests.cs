using System.Globalization;
using System.Text;
using Kinerja.Engine.Hosting;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Kebijakan;

/// <summary>The page of policies shows every option and what a calculation really gives under each value.</summary>
public sealed class KebijakanTests
{
    /// <summary>Options that say something about the data; another value is another fact, not another rule.</summary>
    private static readonly string[] Keterangan =
    [
        "WilayahBaku", "TahunBaku", "Jenjang", "TahunAwalRenstra", "TahunAkhirRenstra",
    ];

    public static TheoryData<string> Semua => [.. DaftarKebijakan.Semua.Select(one => one.Opsi)];

    [Fact]
    public void The_page_is_what_the_cases_give() =>
        GeneratedDocument.AssertUpToDate(Repository.PathOf("docs", "kebijakan.md"), Page());

    [Fact]
    public void Every_option_is_on_the_page() => Assert.Equal(
        typeof(KinerjaOptions).GetProperties().Where(one => one.CanWrite).Select(one => one.Name).Order(),
        DaftarKebijakan.Semua.Select(one => one.Opsi).Concat(Keterangan).Order());

    [Theory]
    [MemberData(nameof(Semua))]
    public void Every_value_of_a_choice_is_on_the_page_and_the_default_is_first(string opsi)
    {
        var property = typeof(KinerjaOptions).GetProperty(opsi)!;
        var policy = DaftarKebijakan.Semua.Single(one => one.Opsi == opsi);
        if (property.PropertyType.IsEnum)
            Assert.Equal(Enum.GetNames(property.PropertyType).Order(), policy.Nilai.Select(one => one.Nilai).Order());
        var standard = property.GetValue(new KinerjaOptions());
        Assert.Equal(
            standard is decimal number ? number.ToString("0.##",
                CultureInfo.InvariantCulture) : $"{standard ?? "none"}",
            policy.Nilai[0].Nilai);
    }

    [Theory]
    [MemberData(nameof(Semua))]
    public void The_case_of_a_policy_tells_its_values_apart(string opsi)
    {
        var policy = DaftarKebijakan.Semua.Single(one => one.Opsi == opsi);
        var results = policy.Nilai.Select(one => string.Join('\n', policy.Hasil(one.Nilai))).ToList();
        Assert.Equal(results.Count, results.Distinct().Count());
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Kebijakan\n\n"
            + "Peraturan tidak mengatur semua hal. Setiap pilihan yang dibiarkannya terbuka adalah satu opsi bernama dengan nilai\n"
            + "baku. Opsi ditulis di `kinerja.json` ([bagian 14](format-csv.md)) atau di baris perintah: `--opsi NAMA=NILAI`. Di bawah\n"
            + "ini setiap kebijakan, nilainya, siapa yang memakainya, dan satu kasus kecil yang dihitung dengan setiap nilai.\n"
            + "Nilai pertama adalah nilai baku. Hasil di halaman ini dihitung ulang oleh tes.\n\n"
            + "Bukan kebijakan melainkan keterangan tentang data: "
            + string.Join(", ", Keterangan.Select(one => $"`{one}`")) + ".\n");
        foreach (var policy in DaftarKebijakan.Semua) Section(page, policy);
        return page.ToString();
    }

    private static void Section(StringBuilder page, KasusKebijakan policy)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {policy.Opsi}\n\n{policy.Arti} (SPEC {policy.Aturan})\n");
        foreach (var (berkas, isi) in policy.Folder)
            page.Append(CultureInfo.InvariantCulture, $"\n`{berkas}`\n\n```csv\n{isi.TrimEnd()}\n```\n");
        var quarter = policy.Kolom.Contains("responden", StringComparer.Ordinal) ? "TW" : "s.d. TW";
        page.Append(CultureInfo.InvariantCulture, $"\n`{policy.Berkas}`, {quarter} {policy.Triwulan}:\n\n");
        page.Append("| nilai | arti | dipakai | hasil |\n|---|---|---|---|\n");
        foreach (var (nilai, arti, dipakai) in policy.Nilai)
            page.Append(CultureInfo.InvariantCulture,
                $"| `{nilai}` | {arti} | {dipakai} | {string.Join("<br>", policy.Hasil(nilai))} |\n");
    }
}
