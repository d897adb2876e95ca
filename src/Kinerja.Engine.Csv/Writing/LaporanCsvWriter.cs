using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Writes a table of a report as a CSV file (SPEC 11, 18.2): the kind of row, a column per role, and the reasons of
/// missing numbers.
/// </summary>
public static class LaporanCsvWriter
{
    /// <summary>The name of the file of a table: <c>bab3-4a.csv</c>.</summary>
    /// <param name="tabel">The table.</param>
    public static string FileOf(Tabel tabel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        return $"{tabel.Kode}.csv";
    }

    /// <summary>Writes one table to a stream and leaves the stream open.</summary>
    /// <param name="destination">The stream that receives the bytes.</param>
    /// <param name="laporan">The report.</param>
    /// <param name="tabel">One of its tables; the rows below follow the others.</param>
    /// <param name="dialect">The dialect; <see cref="CsvDialect.Baku"/> by default.</param>
    public static void Write(
        Stream destination, LaporanKinerja laporan, Tabel tabel, CsvDialect dialect = CsvDialect.Baku)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(tabel);
        using var rows = new RowWriter(
            destination, new WriteStyle(laporan.Desimal, dialect),
            [
                Free(tabel, "baris", "jenis_baris"), .. tabel.Kolom.Select(kolom => kolom.Peran),
                Free(tabel, "keterangan", "alasan"),
            ]);
        foreach (var baris in tabel.Baris.Concat(tabel.Kaki))
        {
            rows.Text(KindOf(baris.Jenis));
            for (var i = 0; i < tabel.Kolom.Length; i++) Write(rows, baris.Sel[i], laporan.DesimalOf(tabel.Kolom[i]));
            rows.Text(Reasons(tabel, baris)).End();
        }
    }

    /// <summary>The name of a column that the table does not have; some have one of the usual name.</summary>
    private static string Free(Tabel tabel, string usual, string other) => tabel.IndexOf(usual) < 0 ? usual : other;

    private static void Write(RowWriter rows, Sel sel, int desimal)
    {
        // UTF-8 cannot hold half of a surrogate pair; it can hold every other character.
        if (sel.Nilai is not { } nilai) rows.Text(VisibleText.Of(sel.Teks ?? "", static _ => false));
        else rows.Target(Round(nilai, desimal), sel.Atas is { } atas ? Pembulatan.Round(atas, desimal) : null);
    }

    private static Nilai Round(Nilai nilai, int desimal) =>
        nilai.TryGet(out var number) ? Nilai.Of(Pembulatan.Round(number, desimal)) : nilai;

    /// <summary>The reasons of the missing numbers: <c>realisasi=DataKosong;capaian=TargetKosong</c>.</summary>
    private static string Reasons(Tabel tabel, Baris baris) => string.Join(';',
        from i in Enumerable.Range(0, tabel.Kolom.Length)
        where baris.Sel[i].Nilai is { HasValue: false }
        select $"{tabel.Kolom[i].Peran}={baris.Sel[i].Nilai!.Value.Alasan}");

    private static string KindOf(JenisBaris jenis) => jenis switch
    {
        JenisBaris.Isi => "isi",
        JenisBaris.Kelompok => "kelompok",
        JenisBaris.Jumlah => "jumlah",
        JenisBaris.Isian => "isian",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
