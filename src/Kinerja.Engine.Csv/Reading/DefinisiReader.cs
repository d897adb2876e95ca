using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads the definition files of a folder (SPEC 10).</summary>
internal static class DefinisiReader
{
    /// <param name="plan">The files.</param>
    /// <param name="options">The options.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="kolomWilayah">Receives the names of the columns of <c>wilayah.csv</c> in its order.</param>
    public static DefinisiParts Read(
        InputPlan plan, KinerjaOptions options, DiagnosticLog log, List<string> kolomWilayah) => new()
        {
            Jenjang = HasLevels(options) ? options.ToJenjang() : DaftarJenjang.Baku,
            Indikator = [.. plan.Of("indikator").SelectMany(source => ReadIndikator(source, options.FormatAngka, log))],
            Simpul = [.. plan.Of("cascading").SelectMany(source => ReadCascading(source, options.FormatAngka, log))],
            Variabel = [.. plan.Of("variabel").SelectMany(source => ReadVariabel(source, log))],
            Skala = SkalaReader.Read(plan.Of("skala"), options.FormatAngka, log),
            Wilayah = [.. plan.Of("wilayah").SelectMany(source => ReadWilayah(source, log, kolomWilayah))],
        };

    /// <summary>Whether the option with the levels is valid; the levels are not known otherwise.</summary>
    public static bool HasLevels(KinerjaOptions options) =>
        options.Jenjang is not { } levels || !DaftarJenjang.Failures([.. levels]).Any();

    public static List<Indikator> ReadIndikator(TableSource source, FormatAngka format, DiagnosticLog log)
    {
        var (all, known) = (new List<Indikator>(), new Dictionary<string, Rumus>(StringComparer.Ordinal));
        using var file = new DefinisiFile(source, Schema.IndikatorFile, format, log);
        foreach (var row in file)
        {
            if (Indikator(row, known) is { } indikator && row.IsWhole) all.Add(indikator);
        }
        return all;
    }

    public static List<Simpul> ReadCascading(TableSource source, FormatAngka format, DiagnosticLog log)
    {
        var all = new List<Simpul>();
        using var file = new DefinisiFile(source, Schema.CascadingFile, format, log);
        foreach (var row in file)
        {
            if (Simpul(row) is { } simpul && row.IsWhole) all.Add(simpul);
        }
        return all;
    }

    public static List<VariabelSetting> ReadVariabel(TableSource source, DiagnosticLog log)
    {
        var all = new List<VariabelSetting>();
        using var file = new DefinisiFile(source, Schema.VariabelFile, FormatAngka.Otomatis, log);
        foreach (var row in file)
        {
            if (Variabel(row) is { } variabel && row.IsWhole) all.Add(variabel);
        }
        return all;
    }

    /// <param name="source">The file.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="kolom">Receives the names of its columns in its order; <c>null</c> when nobody asks.</param>
    public static List<Wilayah> ReadWilayah(TableSource source, DiagnosticLog log, List<string>? kolom = null)
    {
        var (rows, hasInduk) = (new List<WilayahRow>(), true);
        using var file = new DefinisiFile(source, Schema.WilayahFile, FormatAngka.Otomatis, log);
        foreach (var row in file)
        {
            hasInduk = row.Has(Schema.Induk);
            if (Wilayah(row) is { } wilayah && row.IsWhole) rows.Add(wilayah);
        }
        if (kolom is { Count: 0 }) kolom.AddRange(file.Kolom);
        if (hasInduk) return rows.ConvertAll(row => row.Make(row.Induk));
        var induk = IndukFromKode.Find([.. rows.Select(row => row.Kode)], source.Place, log); // SPEC 10.14
        return [.. rows.Select((row, i) => row.Make(induk[i]))];
    }

    /// <param name="row">The current row.</param>
    /// <param name="known">A cache of parsed rumus by text, because many indikator share one.</param>
    private static Indikator? Indikator(DefinisiRow row, Dictionary<string, Rumus> known)
    {
        var kode = row.Name(Schema.Kode);
        var text = row.Required(Schema.Rumus);
        var tipe = row.RequiredLabel<TipePerhitungan>(Schema.Tipe);
        var polaritas = row.Label<Polaritas>(Schema.Polaritas);
        var bobot = row.Weight(Schema.Bobot);
        var agregasi = row.Label<AgregasiWilayah>(Schema.AgregasiWilayah);
        var jikaPembagiNol = row.Number(Schema.JikaPembagiNol);
        var tingkatPelapor = row.Label<TingkatWilayah>(Schema.TingkatPelapor);
        if (text.Length == 0) return null;
        var (rumus, katalog) = FindRumus(row, text, known);
        if (rumus is null || kode.Length == 0) return null;
        return new Indikator(kode, rumus, tipe)
        {
            Katalog = katalog,
            Simpul = row.Text(Schema.Simpul) is { Length: > 0 } simpul ? simpul : null,
            Nama = row.Text(Schema.NamaIndikator),
            Satuan = row.Text(Schema.Satuan),
            Polaritas = polaritas ?? tipe.Polaritas(),
            Bobot = bobot,
            AgregasiWilayah = agregasi,
            PembobotWilayah = row.Text(Schema.PembobotWilayah) is { Length: > 0 } pembobot ? pembobot : null,
            JikaPembagiNol = jikaPembagiNol,
            TingkatPelapor = tingkatPelapor,
            PenanggungJawab = row.Text(Schema.PenanggungJawab),
            SumberData = row.Text(Schema.SumberData),
            Formulasi = row.Text(Schema.Formulasi),
            Definisi = row.Text(Schema.Definisi),
            Catatan = row.Text(Schema.Catatan),
            BerlakuDari = row.Tahun(Schema.BerlakuDari),
            BerlakuSampai = row.Tahun(Schema.BerlakuSampai),
            Asal = row.Asal,
        };
    }

    /// <summary>Parses the rumus of a cell, or finds the rumus of the catalogue that the cell names.</summary>
    private static (Rumus? Rumus, KatalogEntry? Katalog) FindRumus(
        DefinisiRow row, string text, Dictionary<string, Rumus> known)
    {
        if (!text.StartsWith(KatalogRumus.Awalan, StringComparison.OrdinalIgnoreCase))
        {
            if (known.TryGetValue(text, out var same)) return (same, null);
            if (Rumus.TryParse(text, out var rumus, out var errors)) known.Add(text, rumus);
            else row.Refuse(errors, Schema.Rumus);
            return (rumus, null);
        }
        var id = text[KatalogRumus.Awalan.Length..].Trim();
        var katalog = KatalogRumus.Find(id);
        if (katalog is null)
            row.Refuse(DefinitionCodes.KatalogTidakDikenal, Schema.Rumus,
                $"Tidak ada rumus '{DiagnosticLog.Shorten(id)}' di katalog."
                + $"{Saran.For(id, KatalogRumus.All.Select(entry => entry.Id))} Daftarnya: kinerja katalog.");
        return (katalog?.Rumus, katalog);
    }

    private static Simpul? Simpul(DefinisiRow row)
    {
        var kode = row.Name(Schema.KodeSimpul);
        var jenjang = row.Required(Schema.Jenjang);
        const StringSplitOptions Parts = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        var induk = row.Text(Schema.Induk).Split(';', Parts);
        var bobot = row.Weights(Schema.Bobot, induk.Length, Schema.Induk);
        var (dari, sampai) = (row.Tahun(Schema.BerlakuDari), row.Tahun(Schema.BerlakuSampai));
        return kode.Length == 0 || jenjang.Length == 0 ? null : new Simpul(kode, jenjang, induk)
        {
            Nama = row.Text(Schema.Nama),
            Sasaran = row.Text(Schema.Sasaran),
            PenanggungJawab = row.Text(Schema.PenanggungJawab),
            Crosscutting = row.Text(Schema.Crosscutting),
            Bobot = bobot[0],
            BobotPerInduk = bobot.Length > 1 ? [.. bobot] : [],
            BerlakuDari = dari,
            BerlakuSampai = sampai,
            Asal = row.Asal,
        };
    }

    private static VariabelSetting? Variabel(DefinisiRow row)
    {
        var variabel = row.Name(Schema.Variabel);
        var sifat = row.Label<Sifat>(Schema.Sifat);
        var caraLapor = row.Label<CaraLapor>(Schema.CaraLapor);
        var frekuensi = row.Label<Frekuensi>(Schema.Frekuensi);
        return variabel.Length == 0 ? null : new VariabelSetting(variabel, row.Text(Schema.Indikator))
        {
            Sifat = sifat,
            CaraLapor = caraLapor,
            Frekuensi = frekuensi,
            Skala = row.Text(Schema.Skala),
            Satuan = row.Text(Schema.Satuan),
            Nama = row.Text(Schema.Nama),
            Asal = row.Asal,
        };
    }

    /// <summary>
    /// Parses a wilayah row. Without a column of induk, the induk follows later from the kode of all rows.
    /// </summary>
    private static WilayahRow? Wilayah(DefinisiRow row)
    {
        var kode = row.Name(Schema.KodeWilayah);
        if (kode.Length == 0) return null;
        var (nama, tingkat, asal) = (row.Text(Schema.NamaWilayah), row.Text(Schema.Tingkat), row.Asal);
        var (dari, sampai) = (row.Tahun(Schema.BerlakuDari), row.Tahun(Schema.BerlakuSampai));
        return new WilayahRow(kode, row.Text(Schema.Induk), induk => new Wilayah(kode, induk)
        {
            Nama = nama,
            Tingkat = tingkat,
            BerlakuDari = dari,
            BerlakuSampai = sampai,
            Asal = asal,
        });
    }

    private sealed record WilayahRow(string Kode, string Induk, Func<string, Wilayah> Make);
}
