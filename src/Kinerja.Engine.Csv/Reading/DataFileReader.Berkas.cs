using System.Collections.Immutable;
using CsvHelper;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>How the rows of a file come to be looked at.</summary>
internal sealed partial class DataFileReader
{
    /// <summary>How many rows a reader gets to store at once, at most.</summary>
    public const int StoredAtOnce = 64;

    /// <summary>Reads a file; <paramref name="take"/> says whether the row was used.</summary>
    public FileAccount Read(InputFile berkas, Func<CsvTable, ImmutableArray<CsvColumn>> columns, Func<bool> take)
    {
        Notasi = new ColumnNotation(_format);
        return ReadRows(
            berkas, columns, _ => null, _ => throw new System.Diagnostics.UnreachableException(), take);
    }

    /// <summary>Reads a file of numbers: plain rows by a fast reader, the others one by one.</summary>
    /// <param name="berkas">The file.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="fast">Makes what makes out the rows of this file, once for each thread; <c>null</c> where none
    /// is to be.</param>
    /// <param name="store">Stores such rows, <see cref="StoredAtOnce"/> at most; says how many were used.</param>
    /// <param name="take">Takes any other row, on which the table then stands; says whether it was used.</param>
    /// <param name="watch">Gives what looks at all rows, if there is something to look for.</param>
    public FileAccount Read(
        InputFile berkas, Func<CsvTable, ImmutableArray<CsvColumn>> columns, Func<CsvTable, FastRowReader?> fast,
        TakeRows<DataRow> store, Func<bool> take, Func<CsvTable, IndikatorWatcher?>? watch = null)
    {
        Notasi = NotationChecker.Check(berkas, columns, _format, _utas, DataCodes.FormatAngkaDibantah, _catatan);
        return ReadRows(berkas, columns, fast, store, take, watch);
    }

    private FileAccount ReadRows(
        InputFile berkas, Func<CsvTable, ImmutableArray<CsvColumn>> columns, Func<CsvTable, FastRowReader?> fast,
        TakeRows<DataRow> store, Func<bool> take, Func<CsvTable, IndikatorWatcher?>? watch = null)
    {
        CsvTable? opened = null;
        FileOpener.Guard(berkas, DataCodes.BerkasDataTerputus, _catatan, tabel =>
        {
            Tabel = opened = tabel;
            if (_utas > 1) tabel.Divide();
            if (!tabel.Bind(columns(tabel), _catatan)) return;
            using var cepat = new ThreadLocal<FastRowReader?>(() => fast(tabel));
            var pengawas = watch?.Invoke(tabel);
            tabel.ReadAll<DataRow>(
                _utas,
                () => Watched(cepat.Value is { } own ? own.TryRead : Leave, pengawas),
                rows => StoreAll(rows, store),
                () =>
                {
                    pengawas?.Look(tabel.Row);
                    IsWhole = true;
                    return HasShape() && take();
                });
            pengawas?.Report(this);
            if (tabel.Counts.Read == 0)
                _catatan.Add(DataCodes.BerkasDataKosong, new DiagnosticPlace { File = tabel.Berkas },
                    $"Berkas tidak memuat satu baris pun di bawah judulnya.");
        });
        var (read, used) = opened?.Counts ?? default;
        return new FileAccount(berkas.Nama, read, used);
    }

    private static int StoreAll(ReadOnlySpan<DataRow> rows, TakeRows<DataRow> store)
    {
        var used = 0;
        while (!rows.IsEmpty)
        {
            var count = Math.Min(rows.Length, StoredAtOnce);
            used += store(rows[..count]);
            rows = rows[count..];
        }
        return used;
    }

    private static TryReadRow<DataRow> Watched(TryReadRow<DataRow> tryRead, IndikatorWatcher? pengawas)
    {
        if (pengawas is null) return tryRead;
        return (CsvReader reader, out DataRow baris) =>
        {
            if (tryRead(reader, out baris))
            {
                pengawas.Look(reader);
                return true;
            }
            return false; // is looked at when its turn has come
        };
    }

    private static bool Leave(CsvReader reader, out DataRow baris)
    {
        baris = default;
        return false;
    }

    private bool HasShape()
    {
        if (Tabel.Fault() is not { } fault)
        {
            if (Tabel.Suspicion() is { } suspicion) _catatan.Add(DataCodes.SelBerisiBaris, Tabel.Place(), suspicion);
            return true;
        }
        var place = Tabel.Place(fault.Kolom);
        _catatan.Add(fault.Code, place, fault.Message);
        foreach (var line in fault.Tertelan)
            _catatan.Add(fault.Code, place with { Line = line },
                $"Baris ini tidak dibaca: kutip pembuka sebelumnya tidak ditutup (lihat baris {place.Line}).");
        return false;
    }
}
