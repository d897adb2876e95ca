using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Model;

/// <summary>SPEC 14.</summary>
public sealed partial class KatalogTests
{
    [Fact]
    public void Every_rumus_of_the_specification_is_in_the_catalogue_and_no_other()
    {
        var spec = File.ReadAllText(Repository.PathOf("docs", "SPEC.md"));
        var table =
            spec[spec.IndexOf("## 14.", StringComparison.Ordinal)..spec.IndexOf("## 15.", StringComparison.Ordinal)];
        var wanted = Row().Matches(table).SelectMany(match => match.Groups["id"].Value.Split(", ")
            .Zip(Code().Matches(match.Groups["rumus"].Value).Select(code => code.Groups["rumus"].Value)));
        Assert.Equal(
            wanted.Select(pair => $"{pair.First}: {Rumus.Parse(pair.Second)}"),
            KatalogRumus.All.Select(entri => $"{entri.Id}: {entri.Rumus}"));
    }

    [Fact]
    public void An_entry_names_exactly_the_variables_of_its_rumus() => Assert.All(KatalogRumus.All, entri =>
        Assert.Equal(entri.Rumus.Variables, entri.Variabel.Select(variabel => variabel.Variabel)));

    [Fact]
    public void An_entry_is_found_in_any_spelling_of_its_id()
    {
        Assert.Equal("desa-dibina", KatalogRumus.Find(" Desa_DIBINA")?.Id);
        Assert.Null(KatalogRumus.Find("desa"));
    }

    /// <summary>17 of 18 desa, not of 18 counted four times.</summary>
    [Fact]
    public void Its_sifat_is_the_default_of_an_indikator_that_takes_it()
    {
        Assert.Equal(94.44m, DesaDibina(new DefinisiParts { Indikator = [Katalog("desa-dibina")] }));
        Assert.Equal(23.61m, DesaDibina(new DefinisiParts
        {
            Indikator = [Katalog("desa-dibina")],
            Variabel = [new VariabelSetting("jumlah_desa") { Sifat = Sifat.Arus }],
        }));
    }

    [Fact]
    public void An_indikator_cannot_claim_an_entry_it_does_not_use() => Assert.Throws<ArgumentException>(() =>
        new Indikator("IK", Rumus.Parse("a"), TipePerhitungan.Kumulatif) { Katalog = KatalogRumus.Find("jumlah") });

    [Fact]
    public void Every_entry_stands_in_the_documentation_worked_with_numbers() =>
        GeneratedDocument.AssertUpToDate(Repository.PathOf("docs", "katalog.md"), Document());

    private static Indikator Katalog(string id)
    {
        var entri = KatalogRumus.Find(id)!;
        return new Indikator("IK", entri.Rumus, entri.Tipe) { Katalog = entri };
    }

    private static decimal DesaDibina(DefinisiParts bahan)
    {
        var definisi = DefinisiKinerja.Create(bahan);
        var data = new DataKinerjaBuilder()
            .Quarters("desa_dibina", 4, 5, 5, 3).Quarters("jumlah_desa", 18, 18, 18, 18);
        var hasil = new KinerjaEngine(definisi).Calculate(data.Build());
        return decimal.Round(
            hasil.IndikatorAt(Some.Wilayah, Some.Tahun, Triwulan.IV).Single().Realisasi.Value!.Value, 2);
    }

    private static string Document()
    {
        var page = new StringBuilder();
        page.Append(
            "# Katalog rumus\n\nRumus yang dipakai dokumen kecamatan, siap pakai: tulis misalnya "
            + "`katalog:desa-dibina` ");
        page.Append(
            "di kolom `rumus` pada indikator.csv. Sifat yang tertulis di sini berlaku bila variabel.csv tidak "
            + "mengatakan lain. ");
        page.Append("Angka contoh adalah karangan. `kinerja katalog` menampilkan daftar yang sama.\n");
        foreach (var entri in KatalogRumus.All)
        {
            page.Append(
                CultureInfo.InvariantCulture, $"\n## {entri.Id}\n\n```\n{entri.Rumus}\n```\n\n{entri.Keterangan}\n\n");
            page.Append(
                CultureInfo.InvariantCulture,
                $"- Satuan: {(entri.Satuan.Length > 0 ? entri.Satuan : "menurut indikator")}. ");
            page.Append(
                CultureInfo.InvariantCulture,
                $"Tipe perhitungan biasanya: {Label.Text(entri.Tipe)}.\n- Sumber: {entri.Sumber}.\n\n");
            page.Append("| variabel | artinya | satuan | sifat | contoh |\n|---|---|---|---|---|\n");
            foreach (var v in entri.Variabel)
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{v.Variabel}` | {v.Nama} | {v.Satuan} | {v.Sifat} | {v.Contoh} |\n");
            page.Append(CultureInfo.InvariantCulture, $"\nDengan angka contoh: **{Worked(entri)}**\n");
        }
        return page.ToString();
    }

    private static string Worked(KatalogEntry entri)
    {
        var cells = entri.Variabel.ToDictionary(v => v.Variabel, v => (decimal?)v.Contoh, StringComparer.Ordinal);
        var nilai = entri.Rumus.Evaluate(name => cells[name]).Value!.Value;
        return decimal.Round(nilai, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        @"^\| (?<id>[a-z, -]+) \| (?<rumus>`.*?) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<rumus>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
