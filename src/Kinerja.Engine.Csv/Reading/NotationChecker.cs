using System.Collections.Immutable;
using CsvHelper;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Looks through a file for cells that refute <see cref="FormatAngka"/> before any of its numbers is used (SPEC 10.13).
/// What is found depends on the cells alone, not on the order of rows or on who reads them: the whole file is read.
/// </summary>
internal sealed class NotationChecker
{
    private readonly CsvTable _tabel;
    private readonly NumberNotation _other;
    private readonly CsvColumn[] _kolom;
    private readonly Findings[] _ambiguous;
    private readonly Findings[] _refuting;

    private NotationChecker(CsvTable tabel, IEnumerable<CsvColumn> columns, FormatAngka format)
    {
        _tabel = tabel;
        _other = format == FormatAngka.Indonesia ? NumberNotation.Invarian : NumberNotation.Indonesia;
        _kolom = [.. columns.Where(kolom => kolom.IsAngka && tabel.PlaceOf(kolom) >= 0)];
        (_ambiguous, _refuting) = (new Findings[_kolom.Length], new Findings[_kolom.Length]);
    }

    /// <param name="berkas">The file, which is read twice.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="format">As the options say.</param>
    /// <param name="utas">How many threads may read, at least 1.</param>
    /// <param name="code">The code of a column that refutes the options.</param>
    /// <param name="catatan">Takes a Galat for each such column.</param>
    public static ColumnNotation Check(
        InputFile berkas, Func<CsvTable, ImmutableArray<CsvColumn>> columns, FormatAngka format, int utas,
        DiagnosticCode code, DiagnosticLog catatan)
    {
        if (format == FormatAngka.Otomatis) return new ColumnNotation(format);
        NotationChecker? pemeriksa = null;
        try
        {
            using var aliran = berkas.Peruse();
            using var tabel = new CsvTable(berkas.Nama, aliran);
            if (utas > 1) tabel.Divide();
            var all = columns(tabel);
            if (!tabel.Bind(all, new DiagnosticLog(new ReadOptions()))) return new ColumnNotation(format);
            pemeriksa = new NotationChecker(tabel, all, format);
            pemeriksa.ReadAll(utas);
        }
        catch (Exception exception)
            when (exception is CsvFormatException or IOException or UnauthorizedAccessException)
        {
            // The file is read a second time for its numbers. That reading stops at the same place and reports
            // the error. The columns seen up to here are judged all the same.
        }
        return pemeriksa?.Report(format, code, catatan) ?? new ColumnNotation(format);
    }

    private void ReadAll(int utas) => _tabel.ReadAll<byte>(
        utas,
        () => new Pencari(this).TryPass,
        rows => rows.Length,
        () =>
        {
            if (_tabel.Fault() is not null) return false;
            for (var i = 0; i < _kolom.Length; i++) Note(i);
            return true;
        });

    private void Note(int i)
    {
        var notation = NumberCell.Notation(_tabel.Cell(_kolom[i]));
        var found = notation == NumberNotation.Ambigu ? _ambiguous : notation == _other ? _refuting : null;
        if (found is null || found[i].Line > 0) return;
        found[i] = new Findings(_tabel.Line, DiagnosticLog.Shorten(_tabel.Text(_kolom[i])));
    }

    private ColumnNotation Report(FormatAngka format, DiagnosticCode code, DiagnosticLog catatan)
    {
        var refuted = new HashSet<CsvColumn>();
        for (var i = 0; i < _kolom.Length; i++)
        {
            var (ambiguous, refuting) = (_ambiguous[i], _refuting[i]);
            if (ambiguous.Line == 0 || refuting.Line == 0) continue;
            refuted.Add(_kolom[i]);
            var place = new DiagnosticPlace { File = _tabel.Berkas, Line = refuting.Line, Column = _kolom[i].Nama };
            catatan.Add(code, place,
                $"Opsi FormatAngka={format} dibantah kolom ini: '{refuting.Text}' di baris {refuting.Line} hanya dapat "
                + $"dibaca secara {_other}, jadi '{ambiguous.Text}' di baris {ambiguous.Line} dapat berarti ribuan "
                + $"atau pecahan. Sel ambigu di kolom ini ditolak. Tulis semua angkanya dengan satu cara, atau pilih "
                + $"FormatAngka={_other} bila itu caranya.");
        }
        return new ColumnNotation(format, refuted);
    }

    /// <param name="Line">1 or more; 0 for none.</param>
    /// <param name="Text">As a message shows it.</param>
    private readonly record struct Findings(int Line, string Text);

    /// <summary>Passes over the rows of one thread that hold nothing the thread has not found before.</summary>
    private sealed class Pencari(NotationChecker pemeriksa)
    {
        private readonly bool[] _ambiguous = new bool[pemeriksa._kolom.Length];
        private readonly bool[] _refuting = new bool[pemeriksa._kolom.Length];

        public bool TryPass(CsvReader reader, out byte baris)
        {
            baris = 0;
            if (pemeriksa._tabel.IsTooWide(reader)) return false;
            var isNew = false;
            for (var i = 0; i < _ambiguous.Length; i++)
            {
                var cell = KeyLookup.Cell(reader, pemeriksa._tabel.PlaceOf(pemeriksa._kolom[i]));
                var notation = NumberCell.Notation(TextCell.Clean(cell));
                var found = notation == NumberNotation.Ambigu ? _ambiguous
                    : notation == pemeriksa._other ? _refuting : null;
                if (found is null || found[i]) continue;
                isNew = found[i] = true;
            }
            return !isNew;
        }
    }
}
