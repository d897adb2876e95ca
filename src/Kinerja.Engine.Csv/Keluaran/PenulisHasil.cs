using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>Writes results as the files of SPEC 11.</summary>
public sealed class PenulisHasil
{
    private readonly HasilKinerja _hasil;
    private readonly SaringanHasil _saringan;
    private readonly int _desimal;
    private readonly HashSet<string> _wilayah;

    private PenulisHasil(HasilKinerja hasil, SaringanHasil saringan, int desimal)
    {
        _hasil = hasil;
        _saringan = saringan;
        _desimal = desimal;
        _wilayah = saringan.Wilayah is { } kode ? [.. hasil.WilayahAtOrBelow(kode)] : [.. hasil.Wilayah];
    }

    /// <summary>Writes every result file and <c>diagnostik.csv</c>; all are replaced, each whole, or none.</summary>
    /// <param name="folder">The folder to write to; made when it does not exist.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">Digits of numbers, 0..12 (SPEC 1.2).</param>
    /// <param name="diagnostics">What goes into <c>diagnostik.csv</c>.</param>
    /// <param name="saringan">Which results; <c>null</c> for all.</param>
    /// <exception cref="IOException">One could not be written; what stood there before still stands.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(
        string folder, HasilKinerja hasil, int desimal, IEnumerable<Diagnostic> diagnostics,
        SaringanHasil? saringan = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var penulis = new PenulisHasil(hasil, saringan ?? new SaringanHasil(), desimal);
        BerkasAtomik.Write(
            folder,
            [
                ("hasil-indikator.csv", penulis.WriteIndikator),
                ("hasil-cascading.csv", penulis.WriteCascading),
                ("hasil-wilayah.csv", penulis.WriteWilayah),
                ("hasil-penanggung-jawab.csv", penulis.WritePenanggungJawab),
                .. penulis.Skm(),
                ("diagnostik.csv", stream => penulis.WriteDiagnostik(stream, diagnostics)),
            ]);
    }

    /// <summary>Only where there is a survey (SPEC 11).</summary>
    private IEnumerable<(string Berkas, Action<Stream> Write)> Skm() => _hasil.UnsurSkm is { } unsur
        ? [("hasil-skm.csv", stream => PenulisSkm.Write(stream, unsur, _hasil.Skm, _desimal, Wants))]
        : [];

    private bool Wants(string wilayah, int tahun, int triwulan) =>
        (_saringan.Tahun is null || _saringan.Tahun == tahun)
        && (_saringan.Triwulan is null || _saringan.Triwulan == triwulan)
        && _wilayah.Contains(wilayah);

    private void WriteIndikator(Stream stream)
    {
        using var rows = new PenulisBaris(stream, _desimal,
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
        using var rows = new PenulisBaris(stream, _desimal,
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
        using var rows = new PenulisBaris(stream, _desimal,
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
        using var rows = new PenulisBaris(stream, _desimal,
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

    private void WriteDiagnostik(Stream stream, IEnumerable<Diagnostic> diagnostics)
    {
        using var rows = new PenulisBaris(stream, _desimal,
            "tingkat", "kode", "berkas", "baris", "kolom", "wilayah", "indikator", "tahun", "triwulan", "pesan");
        foreach (var (code, place, message) in diagnostics)
        {
            rows.Text(code.Severity.ToString()).Text(code.Id).Text(place.File).Integer(place.Line).Text(place.Column)
                .Text(place.Wilayah).Text(place.Indikator).Integer(place.Tahun).Integer(place.Triwulan).Text(message)
                .End();
        }
    }
}
