using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>Writes results as CSV files (SPEC 11).</summary>
public sealed partial class HasilWriter
{
    private const string SkmFile = "hasil-skm.csv";
    private const int DefaultDesimal = 2; // SPEC 1.2

    private static readonly HasilTable[] Tables =
    [
        new(
            "hasil-indikator.csv",
            [
                "wilayah", "indikator", "tahun", "triwulan", "realisasi_triwulan", "realisasi", "target",
                "dasar_target", "capaian", "capaian_terbatas", "predikat", "kelengkapan", "data_sampai", "keterangan",
            ],
            ["nama_wilayah", .. NamaColumns.OfIndikator],
            (writer, rows, partition) => writer.WriteIndikator(rows, partition)),
        new(
            "hasil-cascading.csv",
            [
                "wilayah", "simpul", "jenjang", "tahun", "triwulan", "capaian", "predikat",
                "capaian_indikator", "capaian_turunan", "rerata_wilayah", "kelengkapan", "keterangan",
            ],
            ["nama_wilayah", "nama_simpul"],
            (writer, rows, partition) => writer.WriteCascading(rows, partition)),
        new(
            "hasil-wilayah.csv",
            ["induk", "wilayah", "simpul", "tahun", "triwulan", "capaian", "peringkat"],
            ["nama_induk", "nama_wilayah", "nama_simpul"],
            (writer, rows, partition) => writer.WriteWilayah(rows, partition)),
        new(
            "hasil-penanggung-jawab.csv",
            [
                "wilayah", "penanggung_jawab", "tahun", "triwulan", "capaian", "predikat",
                "jumlah_indikator", "jumlah_bernilai",
            ],
            ["nama_wilayah"],
            (writer, rows, partition) => writer.WritePenanggungJawab(rows, partition)),
    ];

    /// <summary>Only a calculation with anggaran has this file (SPEC 11).</summary>
    private static readonly HasilTable Anggaran = new(
        "hasil-anggaran.csv",
        [
            "wilayah", "simpul", "jenjang", "tahun", "triwulan", "pagu", "realisasi_triwulan", "realisasi", "serapan",
            "capaian", "efisiensi", "keterangan",
        ],
        ["nama_wilayah", "nama_simpul"],
        (writer, rows, partition) => AnggaranWriter.Write(rows, partition, writer.Wants, writer._nama));

    /// <summary>Only a calculation with a renstra has this file (SPEC 11).</summary>
    private static readonly HasilTable Renstra = new(
        "hasil-renstra.csv",
        [
            "wilayah", "indikator", "tahun", "triwulan", "realisasi_tahun_lalu", "capaian_tahun_lalu", "perubahan",
            "realisasi_renstra_lalu", "realisasi_renstra", "target_akhir", "capaian_akhir", "keterangan",
        ],
        ["nama_wilayah", .. NamaColumns.OfIndikator],
        (writer, rows, partition) => RenstraWriter.Write(rows, partition, writer.Wants, writer._nama));

    private readonly HasilKinerja _hasil;
    private readonly HasilFilter _filter;
    private readonly WriteStyle _style;
    private readonly Dictionary<int, HashSet<string>>? _wilayah; // by tahun; null for all
    private readonly HasilTable[] _tables; // of these results
    private readonly NamaColumns? _nama; // null to write no names

    private HasilWriter(HasilKinerja hasil, HasilFilter filter, WriteStyle style, bool nama)
    {
        _nama = nama ? new NamaColumns(hasil) : null;
        _hasil = hasil;
        _filter = filter;
        _style = style;
        _tables = TablesOf(hasil);
        _wilayah = filter.Wilayah is { } kode
            ? hasil.Tahun.ToDictionary(
                tahun => tahun, tahun => hasil.WilayahAtOrBelow(kode, tahun).ToHashSet(StringComparer.Ordinal))
            : null;
    }

    /// <summary>The names of the result files, in the order of SPEC 11.</summary>
    /// <param name="hasil">The results; <c>hasil-anggaran.csv</c> is in the list only with anggaran,
    /// <c>hasil-renstra.csv</c> only with a renstra, and <c>hasil-skm.csv</c> only with a survey.</param>
    public static IReadOnlyList<string> Files(HasilKinerja hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        string[] skm = hasil.UnsurSkm is null ? [] : [SkmFile];
        return [.. TablesOf(hasil).Select(table => table.File), .. skm, DiagnosticWriter.FileName];
    }

    /// <summary>
    /// Writes every result file and <c>diagnostik.csv</c>; it replaces all of them or none. It calculates and writes on
    /// <see cref="HasilKinerja.Threads"/> threads; the files do not depend on the number of threads.
    /// </summary>
    /// <param name="folder">The folder to write to; created when it does not exist.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">The number of decimals, 0..12 (SPEC 1.2); 2 by default.</param>
    /// <param name="diagnostics">
    /// The rows of <c>diagnostik.csv</c>; <c>null</c> for <see cref="HasilKinerja.Diagnostics"/>. The writer
    /// enumerates them after it has written the other files, so that no partition is calculated twice.
    /// </param>
    /// <param name="filter">Selects results; <c>null</c> for all.</param>
    /// <param name="dialect">The dialect; <see cref="CsvDialect.Baku"/> by default.</param>
    /// <param name="spill">The diagnostics that are not kept in memory; <c>null</c> for none.</param>
    /// <param name="nama">Whether rows of results end with the names of their codes (SPEC 11).</param>
    /// <exception cref="IOException">A file could not be written, or another run is writing to the folder; the old
    /// files stay.</exception>
    /// <exception cref="UnauthorizedAccessException">A file could not be written; the old files stay.</exception>
    public static void Write(
        string folder, HasilKinerja hasil, int desimal = DefaultDesimal, IEnumerable<Diagnostic>? diagnostics = null,
        HasilFilter? filter = null, CsvDialect dialect = CsvDialect.Baku, DiagnosticSpill? spill = null,
        bool nama = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(hasil);
        var writer = new HasilWriter(hasil, filter ?? new HasilFilter(), new WriteStyle(desimal, dialect), nama);
        var files = Files(hasil);
        // Some results do not have all files (SPEC 11). Delete those of an earlier run: they are no result of this run.
        string[] obsolete =
        [
            .. hasil.UnsurSkm is null ? [SkmFile] : (string[])[],
            .. hasil.HasAnggaran ? [] : (string[])[Anggaran.File],
            .. hasil.HasRenstra ? [] : (string[])[Renstra.File],
        ];
        AtomicFiles.Write(folder, files, obsolete, streams =>
        {
            writer.WriteTables(streams);
            for (var i = writer._tables.Length; i < streams.Count; i++)
                writer.WriteRest(files[i], streams[i], diagnostics, spill);
        });
    }

    /// <summary>Writes one result file to a stream and leaves the stream open.</summary>
    /// <param name="file">One of <see cref="Files(HasilKinerja)"/>.</param>
    /// <param name="destination">The stream that receives the bytes.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">The number of decimals, 0..12 (SPEC 1.2); 2 by default.</param>
    /// <param name="diagnostics">
    /// The rows of <c>diagnostik.csv</c>; <c>null</c> for <see cref="HasilKinerja.Diagnostics"/>. Other files do
    /// not use them.
    /// </param>
    /// <param name="filter">Selects results; <c>null</c> for all.</param>
    /// <param name="dialect">The dialect; <see cref="CsvDialect.Baku"/> by default.</param>
    /// <param name="nama">Whether rows of results end with the names of their codes (SPEC 11).</param>
    /// <exception cref="ArgumentException">No result file has this name.</exception>
    public static void Write(
        string file, Stream destination, HasilKinerja hasil, int desimal = DefaultDesimal,
        IEnumerable<Diagnostic>? diagnostics = null, HasilFilter? filter = null, CsvDialect dialect = CsvDialect.Baku,
        bool nama = false)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(hasil);
        var writer = new HasilWriter(hasil, filter ?? new HasilFilter(), new WriteStyle(desimal, dialect), nama);
        if (Array.Find(writer._tables, table => table.File == file) is { } table) writer.WriteTable(table, destination);
        else writer.WriteRest(file, destination, diagnostics, spill: null);
    }

    /// <summary>Writes one result file to a text writer, which decides the encoding and stays open.</summary>
    /// <param name="file">One of <see cref="Files(HasilKinerja)"/>.</param>
    /// <param name="destination">The text writer that receives the text.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="desimal">The number of decimals, 0..12 (SPEC 1.2); 2 by default.</param>
    /// <param name="diagnostics">
    /// The rows of <c>diagnostik.csv</c>; <c>null</c> for <see cref="HasilKinerja.Diagnostics"/>. Other files do
    /// not use them.
    /// </param>
    /// <param name="filter">Selects results; <c>null</c> for all.</param>
    /// <param name="dialect">The dialect; <see cref="CsvDialect.Baku"/> by default.</param>
    /// <param name="nama">Whether rows of results end with the names of their codes (SPEC 11).</param>
    /// <exception cref="ArgumentException">No result file has this name.</exception>
    public static void Write(
        string file, TextWriter destination, HasilKinerja hasil, int desimal = DefaultDesimal,
        IEnumerable<Diagnostic>? diagnostics = null, HasilFilter? filter = null, CsvDialect dialect = CsvDialect.Baku,
        bool nama = false)
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var stream = new TextWriterStream(destination);
        Write(file, stream, hasil, desimal, diagnostics, filter, dialect, nama);
    }

    private static HasilTable[] TablesOf(HasilKinerja hasil) => [.. Tables, .. Extra(hasil)];

    private static IEnumerable<HasilTable> Extra(HasilKinerja hasil)
    {
        if (hasil.HasAnggaran) yield return Anggaran;
        if (hasil.HasRenstra) yield return Renstra;
    }

    private void WriteTable(HasilTable table, Stream stream)
    {
        using var rows = new RowWriter(stream, _style, HeaderOf(table));
        for (var i = 0; i < _hasil.PartitionCount; i++) table.Write(this, rows, _hasil.Partition(i));
    }

    private void WriteTables(IReadOnlyList<Stream> streams)
    {
        if (_hasil.PartitionCount == 1) WriteEach(streams);
        else WriteTogether(streams);
    }

    /// <summary>Writes the tables of a single partition on several threads, each table into its own file.</summary>
    private void WriteEach(IReadOnlyList<Stream> streams)
    {
        _ = _hasil.Partition(0); // before several threads ask for it
        var files = OrderedPipeline<int, string>.Run(
            Enumerable.Range(0, _tables.Length), _hasil.Threads,
            i =>
            {
                WriteTable(_tables[i], streams[i]);
                return _tables[i].File;
            },
            most: _tables.Length); // a written file takes no memory
        foreach (var _ in files)
        {
            // The table is written; an exception of its thread is thrown here.
        }
    }

    /// <summary>Writes all tables together, so that each partition is calculated once and then released.</summary>
    private void WriteTogether(IReadOnlyList<Stream> streams)
    {
        for (var i = 0; i < _tables.Length; i++) new RowWriter(streams[i], _style, HeaderOf(_tables[i])).Dispose();
        var spare = new ConcurrentBag<RowWriter[]>();
        var partitions = OrderedPipeline<int, RowWriter[]>.Run(
            Enumerable.Range(0, _hasil.PartitionCount), _hasil.Threads,
            part =>
            {
                if (!spare.TryTake(out var written)) written = [.. _tables.Select(_ => RowWriter.Aside(_style))];
                var partition = _hasil.Partition(part);
                for (var i = 0; i < _tables.Length; i++) _tables[i].Write(this, written[i], partition);
                return written;
            });
        foreach (var written in partitions)
        {
            for (var i = 0; i < _tables.Length; i++) written[i].MoveTo(streams[i]);
            spare.Add(written);
        }
        foreach (var rows in spare.SelectMany(written => written)) rows.Dispose();
    }

    private void WriteRest(
        string file, Stream stream, IEnumerable<Diagnostic>? diagnostics, DiagnosticSpill? spill)
    {
        if (file == SkmFile && _hasil.UnsurSkm is { } unsur)
            SkmWriter.Write(stream, unsur, _hasil.Skm, _style, Wants, _nama);
        else if (file == DiagnosticWriter.FileName)
            DiagnosticWriter.Write(stream, diagnostics ?? _hasil.Diagnostics, _style, spill);
        else throw new ArgumentException($"'{file}' bukan berkas hasil.", nameof(file));
    }

    private IEnumerable<string> HeaderOf(HasilTable table) =>
        _nama is null ? table.Header : table.Header.Concat(table.Nama);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Wants(string wilayah, int tahun, Triwulan triwulan) =>
        (_filter.Triwulan is null || _filter.Triwulan == triwulan)
        && (_filter.Tahun is null || _filter.Tahun == tahun)
        && (_wilayah is null || _wilayah[tahun].Contains(wilayah));

    /// <summary>A result file with one row per row of the partitions. Names follow the header when asked for.</summary>
    private sealed record HasilTable(
        string File, string[] Header, string[] Nama, Action<HasilWriter, RowWriter, HasilPartition> Write);
}
