using Kinerja.Engine.Csv.Writing;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Kebijakan;

/// <summary>A policy on the page <c>docs/kebijakan.md</c>, with one small case that shows its values apart.</summary>
/// <param name="Opsi">The name of the option.</param>
/// <param name="Aturan">The rule of the specification.</param>
/// <param name="Arti">What the policy decides, in Bahasa Indonesia.</param>
internal sealed record KasusKebijakan(string Opsi, string Aturan, string Arti)
{
    /// <summary>The folder of the case.</summary>
    public required IReadOnlyList<(string Berkas, string Isi)> Folder { get; init; }

    /// <summary>The values, each with its meaning and the reports that choose it; the default first.</summary>
    public required IReadOnlyList<(string Nilai, string Arti, string Dipakai)> Nilai { get; init; }

    /// <summary>The result file that is shown.</summary>
    public string Berkas { get; init; } = "hasil-indikator.csv";

    /// <summary>The columns that name a row of the result.</summary>
    public IReadOnlyList<string> Kunci { get; init; } = ["indikator"];

    /// <summary>The columns that are shown.</summary>
    public required IReadOnlyList<string> Kolom { get; init; }

    /// <summary>The quarter that is shown.</summary>
    public string Triwulan { get; init; } = "4";

    /// <summary>The only wilayah that is shown; empty for all.</summary>
    public string Wilayah { get; init; } = "";

    /// <summary>What the case says in one line for each row, under a value of the option.</summary>
    public IReadOnlyList<string> Hasil(string nilai)
    {
        using var masuk = new TemporaryFolder([.. Folder]);
        using var keluar = new TemporaryFolder();
        var options = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase) { [Opsi] = nilai };
        var folder = KinerjaFolder.Read(masuk.Path, options);
        HasilWriter.Write(keluar.Path, folder.Calculate(), folder.Options.DesimalKeluaran);

        var lines = keluar.Read(Berkas).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => Row(header, line.Split(','))).Where(IsShown).Select(Text)];
    }

    private bool IsShown(Dictionary<string, string> row) =>
        row["triwulan"] == Triwulan && (Wilayah.Length == 0 || row["wilayah"] == Wilayah);

    private string Text(Dictionary<string, string> row) =>
        string.Join(" ", Kunci.Select(key => row[key])) + (Kunci.Count > 0 ? ": " : "")
        + string.Join(", ", Kolom.Select(key => $"{key} {(row[key].Length > 0 ? row[key] : "kosong")}"));

    // No cell of the cases contains a comma or a quote.
    private static Dictionary<string, string> Row(string[] header, string[] cells) =>
        header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
}
