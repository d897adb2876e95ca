using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Writes definitions and data as the files of SPEC 10. Reading them returns the same definitions and data, under every
/// culture and in both dialects (SPEC 15). Two things are not preserved: white space at the ends of a text, and a
/// wilayah in the data that no row names.
/// </summary>
public sealed class DatasetWriter
{
    private readonly DefinisiParts _parts;
    private readonly DataKinerja _data;
    private readonly DataAnggaran? _anggaran;
    private readonly DataPembanding? _pembanding;
    private readonly WriteStyle _style;

    private DatasetWriter(
        DefinisiParts parts, DataKinerja data, DataAnggaran? anggaran, DataPembanding? pembanding, CsvDialect dialect)
    {
        (_anggaran, _pembanding) = (anggaran, pembanding);
        _parts = parts;
        _data = data;
        _style = new WriteStyle(0, dialect);
    }

    /// <summary>Writes a dataset into a folder that holds none yet; it writes all files or none.</summary>
    /// <param name="folder">The folder to write to; created when it does not exist.</param>
    /// <param name="parts">The definitions.</param>
    /// <param name="data">The realisasi and the targets.</param>
    /// <param name="dialect">The dialect; <see cref="CsvDialect.Baku"/> by default.</param>
    /// <param name="anggaran">The pagu and realisasi of money; <c>null</c> for none.</param>
    /// <param name="pembanding">What others reached; <c>null</c> for none.</param>
    /// <exception cref="IOException">The folder already holds an input file (SPEC 10), another run is writing to it, or
    /// a file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file could not be written.</exception>
    /// <exception cref="ArgumentException">A kode or a variabel holds a control character, which a file cannot
    /// represent.</exception>
    public static void Write(
        string folder, DefinisiParts parts, DataKinerja data, CsvDialect dialect = CsvDialect.Baku,
        DataAnggaran? anggaran = null, DataPembanding? pembanding = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        AtomicFiles.Write(folder, Files(parts, data, dialect, anggaran, pembanding), check: () =>
        {
            // With an old target.csv or realisasi-x.csv left in it, the folder would mix two datasets.
            if (InputFileList.Of(folder).Names.FirstOrDefault(FileNames.IsKnown) is { } inTheWay)
                throw new IOException($"Folder '{folder}' sudah memuat {inTheWay}.");
        });
    }

    /// <summary>Returns the name of each file with the action that writes it.</summary>
    /// <exception cref="ArgumentException">A kode or a variabel holds a control character.</exception>
    internal static IReadOnlyList<(string File, Action<Stream> Write)> Files(
        DefinisiParts parts, DataKinerja data, CsvDialect dialect, DataAnggaran? anggaran = null,
        DataPembanding? pembanding = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(data);
        CheckNames(parts, data, anggaran, pembanding);
        var writer = new DatasetWriter(parts, data, anggaran, pembanding, dialect);
        var files = new List<(string, Action<Stream>)> { (FileNames.Indikator, writer.WriteIndikator) };
        if (parts.Simpul.Count > 0) files.Add((FileNames.Cascading, writer.WriteCascading));
        if (parts.Variabel.Count > 0) files.Add((FileNames.Variabel, writer.WriteVariabel));
        if (parts.Skala.Count > 0) files.Add((FileNames.Skala, writer.WriteSkala));
        if (parts.Wilayah.Count > 0) files.Add((FileNames.Wilayah, writer.WriteWilayah));
        if (data.SemuaTarget.Any()) files.Add((FileNames.Target, writer.WriteTarget));
        files.Add((FileNames.Realisasi, writer.WriteRealisasi));
        if (anggaran is not null) files.Add((FileNames.Anggaran, writer.WriteAnggaran));
        if (pembanding is not null) files.Add((FileNames.Pembanding, writer.WritePembanding));
        return files;
    }

    private static void CheckNames(
        DefinisiParts parts, DataKinerja data, DataAnggaran? anggaran, DataPembanding? pembanding)
    {
        IEnumerable<string?> names =
        [
            .. parts.Indikator.Select(i => i.Kode), .. parts.Simpul.Select(s => s.Kode),
            .. parts.Wilayah.Select(w => w.Kode), .. parts.Variabel.Select(v => v.Variabel), .. data.Wilayah,
            .. parts.Skala.Select(s => s.Nama), .. parts.Skala.SelectMany(s => s.Label, (_, one) => one.Label),
            .. data.SemuaRealisasi.Select(sel => sel.Variabel),
            .. anggaran?.Baris.SelectMany(baris => (string[])[baris.Wilayah, baris.Simpul]) ?? [],
            .. pembanding?.Baris.Select(baris => baris.Nama) ?? [],
        ];
        if (names.FirstOrDefault(name => name!.Any(c => c < ' ')) is { } bad)
            throw new ArgumentException(
                $"'{DiagnosticLog.Shorten(bad)}' memuat karakter yang tidak terlihat.", nameof(data));
    }

    private RowWriter Rows(Stream stream, params IEnumerable<CsvColumn> columns) =>
        new(stream, _style, columns.Select(column => column.Name));

    private void WriteIndikator(Stream stream)
    {
        using var rows = Rows(stream, Schema.IndikatorFile);
        foreach (var i in _parts.Indikator)
        {
            // Write the id of the catalogue: the rumus alone would lose the sifat that the catalogue sets.
            var rumus = i.Katalog is { } katalog ? KatalogRumus.Awalan + katalog.Id : i.Rumus.ToString();
            rows.Text(i.Kode).Text(i.Simpul).Text(i.Nama).Text(i.Satuan).Text(rumus)
                .Text(Label.Text(i.Tipe)).Text(Label.Text(i.Polaritas)).Exact(i.Bobot)
                .Text(i.AgregasiWilayah is { } agregasi ? Label.Text(agregasi) : "").Text(i.PembobotWilayah)
                .Exact(i.JikaPembagiNol).Text(i.PenanggungJawab).Text(i.SumberData)
                .Text(i.TingkatPelapor is { } tingkat ? Label.Text(tingkat) : "")
                .Integer(i.BerlakuDari).Integer(i.BerlakuSampai)
                .Text(i.Formulasi).Text(i.Definisi).Text(i.Catatan).End();
        }
    }

    private void WriteCascading(Stream stream)
    {
        using var rows = Rows(stream, Schema.CascadingFile);
        foreach (var s in _parts.Simpul)
        {
            rows.Text(s.Kode).Text(string.Join(';', s.Induk)).Text(s.Jenjang).Text(s.Nama).Text(s.Sasaran);
            if (s.BobotPerInduk.IsEmpty) rows.Exact(s.Bobot);
            else rows.Text(string.Join(';', s.BobotPerInduk.Select(rows.Exactly)));
            rows.Text(s.PenanggungJawab).Text(s.Crosscutting).Integer(s.BerlakuDari).Integer(s.BerlakuSampai).End();
        }
    }

    private void WriteVariabel(Stream stream)
    {
        using var rows = Rows(stream, Schema.VariabelFile);
        foreach (var v in _parts.Variabel)
        {
            rows.Text(v.Indikator).Text(v.Variabel).Text(v.Sifat?.ToString()).Text(v.CaraLapor?.ToString())
                .Text(v.Satuan).Text(v.Nama).Text(v.Frekuensi?.ToString()).Text(v.Skala).End();
        }
    }

    private void WriteSkala(Stream stream)
    {
        using var rows = Rows(stream, Schema.SkalaFile);
        foreach (var skala in _parts.Skala)
        {
            foreach (var one in skala.Label) rows.Text(skala.Nama).Text(one.Label).Exact(one.Nilai).End();
        }
    }

    private void WriteWilayah(Stream stream)
    {
        using var rows = Rows(stream, Schema.WilayahFile);
        foreach (var w in _parts.Wilayah)
        {
            rows.Text(w.Kode).Text(w.Nama).Text(w.Tingkat).Text(w.Induk).Integer(w.BerlakuDari)
                .Integer(w.BerlakuSampai).End();
        }
    }

    private void WriteTarget(Stream stream)
    {
        var hasRange = _data.SemuaTarget.Any(sel => sel.TargetAtas is not null);
        using var rows = Rows(
            stream, hasRange ? DataSchema.TargetFile.Add(DataSchema.TargetAtas) : DataSchema.TargetFile);
        foreach (var sel in _data.SemuaTarget)
        {
            rows.Text(sel.Wilayah).Text(sel.Indikator).Integer(sel.Tahun).Integer(sel.Triwulan?.Nomor)
                .Exact(sel.Target);
            if (hasRange) rows.Exact(sel.TargetAtas);
            rows.End();
        }
    }

    private void WriteRealisasi(Stream stream)
    {
        using var rows = Rows(stream, DataSchema.RealisasiFile);
        foreach (var (wilayah, indikator, variabel, tahun, triwulan, nilai) in _data.SemuaRealisasi)
            rows.Text(wilayah).Text(indikator).Integer(tahun).Integer(triwulan.Nomor).Text(variabel).Exact(nilai).End();
    }

    private void WriteAnggaran(Stream stream)
    {
        using var rows = Rows(stream, AnggaranSchema.File);
        foreach (var row in _anggaran!.Baris)
        {
            rows.Text(row.Wilayah).Text(row.Simpul).Integer(row.Tahun).Exact(row.Pagu).Exact(row.PaguPerubahan)
                .Text(row.CaraLapor.ToString()).Exact(row.Tw1).Exact(row.Tw2).Exact(row.Tw3).Exact(row.Tw4).End();
        }
    }

    private void WritePembanding(Stream stream)
    {
        using var rows = Rows(stream, PembandingSchema.File);
        foreach (var row in _pembanding!.Baris)
            rows.Text(row.Indikator).Text(row.Nama).Integer(row.Tahun).Exact(row.Nilai).End();
    }
}
