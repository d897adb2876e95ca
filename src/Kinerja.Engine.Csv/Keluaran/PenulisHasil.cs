using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>Writes results as the files of SPEC 11.</summary>
public sealed class PenulisHasil
{
    private const string BerkasSkm = "hasil-skm.csv";
    private readonly HasilKinerja _hasil;
    private readonly SaringanHasil _saringan;
    private readonly GayaTulis _gaya;
    private readonly HashSet<string> _wilayah;

    private PenulisHasil(HasilKinerja hasil, SaringanHasil saringan, GayaTulis gaya)
    {
        _hasil = hasil;
        _saringan = saringan;
        _gaya = gaya;
        _wilayah = saringan.Wilayah is { } kode ? [.. hasil.WilayahAtOrBelow(kode)] : [.. hasil.Wilayah];
    }

    /// <summary>The names of the result files, in the order of SPEC 11.</summary>
    /// <param name="hasil">The results; <c>hasil-skm.csv</c> is one only where there is a survey.</param>
    public static IReadOnlyList<string> Berkas(HasilKinerja hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        string[] skm = hasil.UnsurSkm is null ? [] : [BerkasSkm];
        return
        [
            "hasil-indikator.csv", "hasil-cascading.csv", "hasil-wilayah.csv", "hasil-penanggung-jawab.csv", .. skm,
            PenulisDiagnostik.Berkas,
        ];
    }

    /// <summary>Writes every result file and <c>diagnostik.csv</c>; all are replaced, each whole, or none.</summary>
    /// <param name="folder">The folder to write to; made when it does not exist.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">Digits of numbers, 0..12 (SPEC 1.2).</param>
    /// <param name="diagnostics">What goes into <c>diagnostik.csv</c>.</param>
    /// <param name="saringan">Which results; <c>null</c> for all.</param>
    /// <param name="dialek">For whom.</param>
    /// <exception cref="IOException">One could not be written; what stood there before still stands.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(
        string folder, HasilKinerja hasil, int desimal, IEnumerable<Diagnostic> diagnostics,
        SaringanHasil? saringan = null, DialekCsv dialek = DialekCsv.Baku)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var penulis = new PenulisHasil(hasil, saringan ?? new SaringanHasil(), new GayaTulis(desimal, dialek));
        BerkasAtomik.Write(folder, [.. Berkas(hasil).Select(berkas => (berkas, penulis.File(berkas, diagnostics)))]);
        // It exists only where there is a survey (SPEC 11); one of an earlier run would pass for a result of this one.
        if (hasil.UnsurSkm is null) System.IO.File.Delete(Path.Combine(folder, BerkasSkm));
    }

    /// <summary>Writes one result file to a stream, which is left open.</summary>
    /// <param name="berkas">One of <see cref="Berkas(HasilKinerja)"/>.</param>
    /// <param name="tujuan">Takes the bytes.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">Digits of numbers, 0..12 (SPEC 1.2).</param>
    /// <param name="diagnostics">What goes into <c>diagnostik.csv</c>.</param>
    /// <param name="saringan">Which results; <c>null</c> for all.</param>
    /// <param name="dialek">For whom.</param>
    /// <exception cref="ArgumentException">There is no such result file.</exception>
    public static void Write(
        string berkas, Stream tujuan, HasilKinerja hasil, int desimal, IEnumerable<Diagnostic> diagnostics,
        SaringanHasil? saringan = null, DialekCsv dialek = DialekCsv.Baku)
    {
        ArgumentNullException.ThrowIfNull(tujuan);
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(diagnostics);
        new PenulisHasil(hasil, saringan ?? new SaringanHasil(), new GayaTulis(desimal, dialek))
            .File(berkas, diagnostics)(tujuan);
    }

    /// <summary>Writes one result file as text; the text writer decides on the encoding and is left open.</summary>
    /// <param name="berkas">One of <see cref="Berkas(HasilKinerja)"/>.</param>
    /// <param name="tujuan">Takes the text.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">Digits of numbers, 0..12 (SPEC 1.2).</param>
    /// <param name="diagnostics">What goes into <c>diagnostik.csv</c>.</param>
    /// <param name="saringan">Which results; <c>null</c> for all.</param>
    /// <param name="dialek">For whom.</param>
    /// <exception cref="ArgumentException">There is no such result file.</exception>
    public static void Write(
        string berkas, TextWriter tujuan, HasilKinerja hasil, int desimal, IEnumerable<Diagnostic> diagnostics,
        SaringanHasil? saringan = null, DialekCsv dialek = DialekCsv.Baku)
    {
        ArgumentNullException.ThrowIfNull(tujuan);
        using var aliran = new AliranKeTeks(tujuan);
        Write(berkas, aliran, hasil, desimal, diagnostics, saringan, dialek);
    }

    private Action<Stream> File(string berkas, IEnumerable<Diagnostic> diagnostics) => berkas switch
    {
        "hasil-indikator.csv" => WriteIndikator,
        "hasil-cascading.csv" => WriteCascading,
        "hasil-wilayah.csv" => WriteWilayah,
        "hasil-penanggung-jawab.csv" => WritePenanggungJawab,
        BerkasSkm when _hasil.UnsurSkm is { } unsur =>
            stream => PenulisSkm.Write(stream, unsur, _hasil.Skm, _gaya, Wants),
        PenulisDiagnostik.Berkas => stream => PenulisDiagnostik.Write(stream, diagnostics, _gaya),
        _ => throw new ArgumentException($"'{berkas}' bukan berkas hasil.", nameof(berkas)),
    };

    private bool Wants(string wilayah, int tahun, int triwulan) =>
        (_saringan.Tahun is null || _saringan.Tahun == tahun)
        && (_saringan.Triwulan is null || _saringan.Triwulan == triwulan)
        && _wilayah.Contains(wilayah);

    private void WriteIndikator(Stream stream)
    {
        using var rows = new PenulisBaris(stream, _gaya,
            "wilayah", "indikator", "tahun", "triwulan", "realisasi_triwulan", "realisasi", "target", "dasar_target",
            "capaian", "capaian_terbatas", "predikat", "kelengkapan", "data_sampai", "keterangan");
        foreach (var row in _hasil.Indikator)
        {
            if (!Wants(row.Wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(row.Wilayah).Text(row.Indikator.Kode).Integer(row.Tahun).Integer(row.Triwulan)
                .Number(row.RealisasiTriwulan).Number(row.Realisasi).Number(row.Target)
                .Text(row.DasarTarget == DasarTarget.TidakAda ? "" : row.DasarTarget.ToString())
                .Number(row.Capaian).Number(row.CapaianTerbatas).Text(row.Predikat)
                .Kelengkapan(row.Kelengkapan).Integer(row.DataSampai).Text(string.Join(';', row.Keterangan))
                .End();
        }
    }

    private void WriteCascading(Stream stream)
    {
        using var rows = new PenulisBaris(stream, _gaya,
            "wilayah", "simpul", "jenjang", "tahun", "triwulan", "capaian", "predikat",
            "capaian_indikator", "capaian_turunan", "rerata_wilayah", "kelengkapan", "keterangan");
        foreach (var row in _hasil.Simpul)
        {
            if (!Wants(row.Wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(row.Wilayah).Text(row.Simpul.Kode).Text(Label.Text(row.Simpul.Jenjang))
                .Integer(row.Tahun).Integer(row.Triwulan)
                .Number(row.Capaian).Text(row.Predikat).Number(row.CapaianIndikator).Number(row.CapaianTurunan)
                .Number(row.RerataWilayah).Kelengkapan(row.Kelengkapan).Text(row.Keterangan?.ToString())
                .End();
        }
    }

    private void WriteWilayah(Stream stream)
    {
        using var rows = new PenulisBaris(stream, _gaya,
            "induk", "wilayah", "simpul", "tahun", "triwulan", "capaian", "peringkat");
        foreach (var row in _hasil.Peringkat)
        {
            if (!Wants(row.Wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(row.Induk).Text(row.Wilayah).Text(row.Simpul.Kode).Integer(row.Tahun).Integer(row.Triwulan)
                .Number(row.Capaian).Integer(row.Peringkat)
                .End();
        }
    }

    private void WritePenanggungJawab(Stream stream)
    {
        using var rows = new PenulisBaris(stream, _gaya,
            "wilayah", "penanggung_jawab", "tahun", "triwulan", "capaian", "predikat",
            "jumlah_indikator", "jumlah_bernilai");
        foreach (var row in _hasil.PenanggungJawab)
        {
            if (!Wants(row.Wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(row.Wilayah).Text(row.PenanggungJawab).Integer(row.Tahun).Integer(row.Triwulan)
                .Number(row.Capaian).Text(row.Predikat).Integer(row.JumlahIndikator).Integer(row.JumlahBernilai)
                .End();
        }
    }
}
