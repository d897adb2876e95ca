using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Watches the unknown columns of a file without <c>indikator</c>: when one of them holds an indikator, the numbers of
/// the file are not those of shared variabel, and nothing may be computed from them (SPEC 10.7). Any thread may look.
/// </summary>
internal sealed class IndikatorWatcher
{
    private const int IsKode = 0;
    private const int IsNama = 1;
    private readonly CsvTable _tabel;
    private readonly Utf8Index _indeks;
    private readonly bool[,] _found; // by column, and whether a kode or a nama; only ever set

    private IndikatorWatcher(CsvTable tabel, DefinisiKinerja definisi)
    {
        _tabel = tabel;
        _found = new bool[tabel.Unknown.Count, 2];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        // A plain number may be a code of anything, or no code at all.
        foreach (var kode in definisi.Indikator.Select(indikator => Nama.Normalize(indikator.Kode)))
        {
            if (kode.Any(c => !char.IsAsciiDigit(c))) known.TryAdd(kode, IsKode);
        }
        foreach (var nama in definisi.Indikator.Select(indikator => Nama.Normalize(indikator.Nama)))
        {
            if (nama.Length > 0) known.TryAdd(nama, IsNama);
        }
        _indeks = new Utf8Index(text => known.GetValueOrDefault(Nama.Normalize(text), -1));
    }

    /// <returns><c>null</c> where there is nothing to watch.</returns>
    public static IndikatorWatcher? For(CsvTable tabel, DefinisiKinerja? definisi) =>
        definisi is null || tabel.PlaceOf(Schema.Indikator) >= 0 || tabel.Unknown.Count == 0
            ? null : new IndikatorWatcher(tabel, definisi);

    /// <param name="reader">Stands on a row.</param>
    public void Look(CsvReader reader)
    {
        for (var i = 0; i < _tabel.Unknown.Count; i++)
        {
            if (_found[i, IsKode]) continue;
            var cell = TextCell.Unguard(TextCell.Clean(KeyLookup.Cell(reader, _tabel.Unknown[i].Place)));
            if (!cell.IsEmpty && _indeks.Find(cell) is >= 0 and var what) _found[i, what] = true;
        }
    }

    public void Report(DataFileReader pembaca)
    {
        for (var i = 0; i < _tabel.Unknown.Count; i++)
        {
            if (!_found[i, IsKode] && !_found[i, IsNama]) continue;
            var judul = DiagnosticLog.Shorten(_tabel.Unknown[i].Judul);
            var cure = _found[i, IsKode] ? "kode indikator: namai" : "nama indikator: tulis kodenya, lalu namai";
            pembaca.Tell(
                DefinitionCodes.KolomBerisiIndikator,
                new DiagnosticPlace { File = _tabel.Berkas, Line = 1, Column = judul },
                $"Kolom '{judul}' berisi {cure} 'indikator'. Tanpa kolom itu semua baris berkas ini dianggap "
                + $"variabel bersama. Bila isinya hal lain, hapus kolomnya.");
        }
    }
}
