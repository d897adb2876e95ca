using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Writes results as the files of SPEC 11.</summary>
public sealed class HasilWriter
{
    private const string SkmFile = "hasil-skm.csv";
    private const int DesimalBaku = 2; // SPEC 1.2

    private static readonly TabelHasil[] Tables =
    [
        new(
            "hasil-indikator.csv",
            [
                "wilayah", "indikator", "tahun", "triwulan", "realisasi_triwulan", "realisasi", "target",
                "dasar_target", "capaian", "capaian_terbatas", "predikat", "kelengkapan", "data_sampai", "keterangan",
            ],
            (penulis, rows, bagian) => penulis.WriteIndikator(rows, bagian)),
        new(
            "hasil-cascading.csv",
            [
                "wilayah", "simpul", "jenjang", "tahun", "triwulan", "capaian", "predikat",
                "capaian_indikator", "capaian_turunan", "rerata_wilayah", "kelengkapan", "keterangan",
            ],
            (penulis, rows, bagian) => penulis.WriteCascading(rows, bagian)),
        new(
            "hasil-wilayah.csv",
            ["induk", "wilayah", "simpul", "tahun", "triwulan", "capaian", "peringkat"],
            (penulis, rows, bagian) => penulis.WriteWilayah(rows, bagian)),
        new(
            "hasil-penanggung-jawab.csv",
            [
                "wilayah", "penanggung_jawab", "tahun", "triwulan", "capaian", "predikat",
                "jumlah_indikator", "jumlah_bernilai",
            ],
            (penulis, rows, bagian) => penulis.WritePenanggungJawab(rows, bagian)),
    ];

    private readonly HasilKinerja _hasil;
    private readonly HasilFilter _saringan;
    private readonly WriteStyle _gaya;
    private readonly HashSet<string>? _wilayah; // null for all

    private HasilWriter(HasilKinerja hasil, HasilFilter saringan, WriteStyle gaya)
    {
        _hasil = hasil;
        _saringan = saringan;
        _gaya = gaya;
        _wilayah = saringan.Wilayah is { } kode ? [.. hasil.WilayahAtOrBelow(kode)] : null;
    }

    /// <summary>The names of the result files, in the order of SPEC 11.</summary>
    /// <param name="hasil">The results; <c>hasil-skm.csv</c> is one only where there is a survey.</param>
    public static IReadOnlyList<string> Berkas(HasilKinerja hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        string[] skm = hasil.UnsurSkm is null ? [] : [SkmFile];
        return [.. Tables.Select(table => table.Berkas), .. skm, DiagnosticWriter.Berkas];
    }

    /// <summary>
    /// Writes every result file and <c>diagnostik.csv</c>; all are replaced, each whole, or none. Calculates and writes
    /// on <see cref="HasilKinerja.Threads"/> threads; the files do not depend on how many.
    /// </summary>
    /// <param name="folder">The folder to write to; made when it does not exist.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">Digits of numbers, 0..12 (SPEC 1.2).</param>
    /// <param name="diagnostics">
    /// What goes into <c>diagnostik.csv</c>; <c>null</c> for <see cref="HasilKinerja.Diagnostics"/>. It is enumerated
    /// when the other files are written, so that asking the result for its diagnostics calculates nothing again.
    /// </param>
    /// <param name="saringan">Which results; <c>null</c> for all.</param>
    /// <param name="dialek">For whom.</param>
    /// <param name="luapan">Diagnostics that are not kept; <c>null</c> for none.</param>
    /// <exception cref="IOException">One could not be written, or another run is writing to the folder; what stood
    /// there before still stands.</exception>
    /// <exception cref="UnauthorizedAccessException">Likewise.</exception>
    public static void Write(
        string folder, HasilKinerja hasil, int desimal = DesimalBaku, IEnumerable<Diagnostic>? diagnostics = null,
        HasilFilter? saringan = null, CsvDialect dialek = CsvDialect.Baku, DiagnosticSpill? luapan = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(hasil);
        var penulis = new HasilWriter(hasil, saringan ?? new HasilFilter(), new WriteStyle(desimal, dialek));
        var berkas = Berkas(hasil);
        // It exists only where there is a survey (SPEC 11); one of an earlier run would pass for a result of this one.
        string[] obsolete = hasil.UnsurSkm is null ? [SkmFile] : [];
        AtomicFiles.Write(folder, berkas, obsolete, streams =>
        {
            penulis.WriteTables(streams);
            for (var i = Tables.Length; i < streams.Count; i++)
                penulis.WriteRest(berkas[i], streams[i], diagnostics, luapan);
        });
    }

    /// <summary>Writes one result file to a stream, which is left open.</summary>
    /// <param name="berkas">One of <see cref="Berkas(HasilKinerja)"/>.</param>
    /// <param name="tujuan">Takes the bytes.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">Digits of numbers, 0..12 (SPEC 1.2).</param>
    /// <param name="diagnostics">
    /// What goes into <c>diagnostik.csv</c>; <c>null</c> for <see cref="HasilKinerja.Diagnostics"/>. It is enumerated
    /// when the other files are written, so that asking the result for its diagnostics calculates nothing again.
    /// </param>
    /// <param name="saringan">Which results; <c>null</c> for all.</param>
    /// <param name="dialek">For whom.</param>
    /// <exception cref="ArgumentException">There is no such result file.</exception>
    public static void Write(
        string berkas, Stream tujuan, HasilKinerja hasil, int desimal = DesimalBaku,
        IEnumerable<Diagnostic>? diagnostics = null, HasilFilter? saringan = null, CsvDialect dialek = CsvDialect.Baku)
    {
        ArgumentNullException.ThrowIfNull(tujuan);
        ArgumentNullException.ThrowIfNull(hasil);
        var penulis = new HasilWriter(hasil, saringan ?? new HasilFilter(), new WriteStyle(desimal, dialek));
        if (Array.Find(Tables, table => table.Berkas == berkas) is { } table) penulis.WriteTable(table, tujuan);
        else penulis.WriteRest(berkas, tujuan, diagnostics, luapan: null);
    }

    /// <summary>Writes one result file as text; the text writer decides on the encoding and is left open.</summary>
    /// <param name="berkas">One of <see cref="Berkas(HasilKinerja)"/>.</param>
    /// <param name="tujuan">Takes the text.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">Digits of numbers, 0..12 (SPEC 1.2).</param>
    /// <param name="diagnostics">
    /// What goes into <c>diagnostik.csv</c>; <c>null</c> for <see cref="HasilKinerja.Diagnostics"/>. It is enumerated
    /// when the other files are written, so that asking the result for its diagnostics calculates nothing again.
    /// </param>
    /// <param name="saringan">Which results; <c>null</c> for all.</param>
    /// <param name="dialek">For whom.</param>
    /// <exception cref="ArgumentException">There is no such result file.</exception>
    public static void Write(
        string berkas, TextWriter tujuan, HasilKinerja hasil, int desimal = DesimalBaku,
        IEnumerable<Diagnostic>? diagnostics = null, HasilFilter? saringan = null, CsvDialect dialek = CsvDialect.Baku)
    {
        ArgumentNullException.ThrowIfNull(tujuan);
        using var aliran = new TextWriterStream(tujuan);
        Write(berkas, aliran, hasil, desimal, diagnostics, saringan, dialek);
    }

    private void WriteTable(TabelHasil table, Stream stream)
    {
        using var rows = new RowWriter(stream, _gaya, table.Judul);
        for (var i = 0; i < _hasil.PartitionCount; i++) table.Isi(this, rows, _hasil.Partition(i));
    }

    /// <summary>All tables at once, so that each part is calculated once and then forgotten.</summary>
    private void WriteTables(IReadOnlyList<Stream> streams)
    {
        for (var i = 0; i < Tables.Length; i++) new RowWriter(streams[i], _gaya, Tables[i].Judul).Dispose();
        var spare = new ConcurrentBag<RowWriter[]>();
        OrderedPipeline<int, RowWriter[]>.ForEach(
            Enumerable.Range(0, _hasil.PartitionCount), _hasil.Threads,
            part =>
            {
                if (!spare.TryTake(out var written)) written = [.. Tables.Select(_ => RowWriter.Aside(_gaya))];
                var bagian = _hasil.Partition(part);
                for (var i = 0; i < Tables.Length; i++) Tables[i].Isi(this, written[i], bagian);
                return written;
            },
            written =>
            {
                for (var i = 0; i < Tables.Length; i++) written[i].MoveTo(streams[i]);
                spare.Add(written);
            });
        foreach (var rows in spare.SelectMany(written => written)) rows.Dispose();
    }

    private void WriteRest(
        string berkas, Stream stream, IEnumerable<Diagnostic>? diagnostics, DiagnosticSpill? luapan)
    {
        if (berkas == SkmFile && _hasil.UnsurSkm is { } unsur)
            SkmWriter.Write(stream, unsur, _hasil.Skm, _gaya, Wants);
        else if (berkas == DiagnosticWriter.Berkas)
            DiagnosticWriter.Write(stream, diagnostics ?? _hasil.Diagnostics, _gaya, luapan);
        else throw new ArgumentException($"'{berkas}' bukan berkas hasil.", nameof(berkas));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Wants(string wilayah, int tahun, Triwulan triwulan) =>
        (_saringan.Triwulan is null || _saringan.Triwulan == triwulan)
        && (_saringan.Tahun is null || _saringan.Tahun == tahun)
        && (_wilayah is null || _wilayah.Contains(wilayah));

    private void WriteIndikator(RowWriter rows, HasilPartition bagian)
    {
        foreach (var row in bagian.Indikator)
        {
            var wilayah = row.Wilayah;
            if (!Wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(wilayah)
                .Repeated(row.Indikator, row.Tahun, row.Triwulan.Nomor, static (cells, of) => cells.Text(of.Kode))
                .Number(row.RealisasiTriwulan).Number(row.Realisasi).Number(row.Target)
                .Text(row.DasarTarget == DasarTarget.TidakAda ? "" : Label.Text(row.DasarTarget))
                .Number(row.Capaian).Number(row.CapaianTerbatas).Text(row.Predikat)
                .Kelengkapan(row.Kelengkapan).Integer(row.DataSampai?.Nomor)
                .Text(row.Keterangan is { IsEmpty: false } reasons ? string.Join(';', reasons) : "")
                .End();
        }
    }

    private void WriteCascading(RowWriter rows, HasilPartition bagian)
    {
        foreach (var row in bagian.Simpul)
        {
            var wilayah = row.Wilayah;
            if (!Wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(wilayah)
                .Repeated(
                    row.Simpul, row.Tahun, row.Triwulan.Nomor,
                    static (cells, of) => cells.Text(of.Kode).Text(Label.Text(of.Jenjang)))
                .Number(row.Capaian).Text(row.Predikat).Number(row.CapaianIndikator).Number(row.CapaianTurunan)
                .Number(row.RerataWilayah).Kelengkapan(row.Kelengkapan).Text(row.Keterangan?.ToString())
                .End();
        }
    }

    private void WriteWilayah(RowWriter rows, HasilPartition bagian)
    {
        foreach (var row in bagian.Peringkat)
        {
            var wilayah = row.Wilayah;
            if (!Wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(row.Induk).Text(wilayah)
                .Repeated(row.Simpul, row.Tahun, row.Triwulan.Nomor, static (cells, of) => cells.Text(of.Kode))
                .Number(row.Capaian).Integer(row.Peringkat)
                .End();
        }
    }

    private void WritePenanggungJawab(RowWriter rows, HasilPartition bagian)
    {
        foreach (var row in bagian.PenanggungJawab)
        {
            var wilayah = row.Wilayah;
            if (!Wants(wilayah, row.Tahun, row.Triwulan)) continue;
            rows.Text(wilayah).Text(row.PenanggungJawab).Integer(row.Tahun).Integer(row.Triwulan.Nomor)
                .Number(row.Capaian).Text(row.Predikat).Integer(row.JumlahIndikator).Integer(row.JumlahBernilai)
                .End();
        }
    }

    /// <summary>A file with a row for every row of the parts.</summary>
    private sealed record TabelHasil(
        string Berkas, string[] Judul, Action<HasilWriter, RowWriter, HasilPartition> Isi);
}
