using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Watches the unknown columns of a file without <c>indikator</c>. When one of them holds an indikator, the numbers of
/// the file do not belong to shared variabel, so nothing may be calculated (SPEC 10.7). Thread-safe.
/// </summary>
internal sealed class IndikatorWatcher
{
    private const int IsKode = 0;
    private const int IsNama = 1;
    private readonly Table _table;
    private readonly Utf8Index _index;
    private readonly bool[,] _found; // by column and by IsKode or IsNama; flags are only set, never cleared

    private IndikatorWatcher(Table table, DefinisiKinerja definisi)
    {
        _table = table;
        _found = new bool[table.Unknown.Count, 2];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        // A kode of digits only proves nothing: the number may mean anything.
        foreach (var kode in definisi.Indikator.Select(indikator => Nama.Normalize(indikator.Kode)))
        {
            if (kode.Any(c => !char.IsAsciiDigit(c))) known.TryAdd(kode, IsKode);
        }
        foreach (var nama in definisi.Indikator.Select(indikator => Nama.Normalize(indikator.Nama)))
        {
            if (nama.Length > 0) known.TryAdd(nama, IsNama);
        }
        _index = new Utf8Index(text => known.GetValueOrDefault(Nama.Normalize(text), -1));
    }

    /// <returns>The watcher; <c>null</c> when there is nothing to watch.</returns>
    public static IndikatorWatcher? For(Table table, DefinisiKinerja? definisi) =>
        definisi is null || table.Unknown.Count == 0 || table.IndexOf(Schema.Indikator) >= 0
            || !table.Source.Rules.Constant(Schema.Indikator).IsEmpty
            ? null : new IndikatorWatcher(table, definisi);

    public void Look(CsvRow row)
    {
        for (var i = 0; i < _table.Unknown.Count; i++)
            Look(i, TextCell.Clean(row.Unquoted(_table.Unknown[i].Index)));
    }

    public void Look(TableRow row)
    {
        for (var i = 0; i < _table.Unknown.Count; i++) Look(i, row.At(_table.Unknown[i].Index));
    }

    public void Report(DiagnosticLog log)
    {
        for (var i = 0; i < _table.Unknown.Count; i++)
        {
            if (!_found[i, IsKode] && !_found[i, IsNama]) continue;
            var header = DiagnosticLog.Shorten(_table.Unknown[i].Header);
            var cure = _found[i, IsKode] ? "kode indikator: namai" : "nama indikator: namai";
            log.Add(
                DefinitionCodes.KolomBerisiIndikator,
                _table.Source.PlaceAt(_table.Header.Line) with { Column = header },
                $"Kolom '{header}' berisi {cure} 'indikator' atau petakan di bagian Masukan kinerja.json. Tanpa kolom "
                + $"itu semua baris berkas ini dianggap "
                + $"variabel bersama. Bila isinya hal lain, hapus kolomnya.");
        }
    }

    private void Look(int i, ReadOnlySpan<byte> cell)
    {
        if (_found[i, IsKode]) return;
        var text = TextCell.Unguard(cell);
        if (!text.IsEmpty && _index.Find(text) is >= 0 and var what) _found[i, what] = true;
    }
}
