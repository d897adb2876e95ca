using System.Collections.Immutable;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Reads <c>realisasi.csv</c> and its siblings, long or wide, into the columns of the data (SPEC 10).
/// </summary>
internal sealed class RealisasiReader
{
    private readonly DataFileReader _pembaca;
    private readonly CaraLaporRecorder _caraLapor;
    private readonly NameTable _names = new();
    private readonly Utf8Index _nama;
    private readonly SeriesMap[] _series = [new(), new()]; // of each manner
    private readonly IncomingRealisasi[] _cells = new IncomingRealisasi[DataFileReader.StoredAtOnce];
    private CsvColumn _nilai = Schema.Nilai;
    private bool _isWide;

    public RealisasiReader(DataFileReader pembaca, CaraLaporRecorder caraLapor)
    {
        _pembaca = pembaca;
        _caraLapor = caraLapor;
        _nama = new Utf8Index(_names.Add);
    }

    private bool IsKumulatif => _nilai == Schema.NilaiKumulatif;

    public FileAccount Read(InputFile berkas) => _pembaca.Read(
        berkas, Columns, Fast, Store, () => _isWide ? TakeWide() : TakeLong(),
        tabel => IndikatorWatcher.For(tabel, _pembaca.Definisi));

    private ImmutableArray<CsvColumn> Columns(CsvTable tabel)
    {
        var isLong = tabel.Judul.Has(Schema.Nilai);
        _isWide = !isLong && Schema.Tw.Any(tabel.Judul.Has);
        var isKumulatif = !isLong && !_isWide && tabel.Judul.Has(Schema.NilaiKumulatif);
        _nilai = isKumulatif ? Schema.NilaiKumulatif : Schema.Nilai;
        return _isWide ? Schema.RealisasiLebar
            : isKumulatif ? Schema.RealisasiKumulatif : Schema.RealisasiPanjang;
    }

    private FastRowReader? Fast(CsvTable tabel) =>
        _isWide ? null : new FastRowReader(tabel, _pembaca.Notasi.Of(_nilai), Schema.Triwulan, _nilai)
        {
            Wilayah = new KeyLookup(tabel, Schema.WilayahWajib, _pembaca.IndeksWilayah),
            Indikator = new KeyLookup(tabel, Schema.Indikator, _pembaca.IndeksIndikator),
            Variabel = new KeyLookup(tabel, Schema.Variabel, _nama),
        };

    private bool TakeLong()
    {
        var baris = Key() with { Triwulan = (byte)_pembaca.Triwulan(Schema.Triwulan) };
        return _pembaca.Number(_nilai, out var nilai) && _pembaca.IsWhole
            && Store(baris.With(nilai), _nilai);
    }

    /// <summary>Four cells a row; it is used when one of its numbers is, or when all four are blank.</summary>
    private bool TakeWide()
    {
        var baris = Key();
        var isKnown = _pembaca.IsWhole;
        var cells = new (bool IsGood, decimal? Nilai)[Schema.Tw.Length];
        for (var q = 0; q < cells.Length; q++) cells[q] = (_pembaca.Number(Schema.Tw[q], out var nilai), nilai);
        var hasGood = Array.Exists(cells, cell => cell is { IsGood: true, Nilai: not null });
        if (!isKnown || (!hasGood && !_pembaca.IsWhole) || Series(baris) == default) return false;
        var used = Array.TrueForAll(cells, cell => cell is { IsGood: true, Nilai: null });
        for (var q = 0; q < cells.Length; q++)
        {
            if (!cells[q].IsGood) continue;
            var isStored = Store(baris.With(cells[q].Nilai) with { Triwulan = (byte)(q + 1) }, Schema.Tw[q]);
            used |= isStored && cells[q].Nilai is not null;
        }
        return used;
    }

    /// <summary>The cells of the row that say what its numbers are of, all of them looked at.</summary>
    private DataRow Key()
    {
        var wilayah = _pembaca.Wilayah(Schema.WilayahWajib);
        var isShared = _pembaca.Tabel.Cell(Schema.Indikator).IsEmpty;
        var indikator = isShared ? -1 : _pembaca.Indikator(Schema.Indikator);
        var tahun = _pembaca.Tahun(Schema.Tahun);
        var variabel = _nama.Find(_pembaca.Tabel.Name(Schema.Variabel));
        if (variabel < 0 && !_pembaca.IsBlank(Schema.Variabel)) _pembaca.IsName(Schema.Variabel);
        return new DataRow(_pembaca.Tabel.Position, wilayah, indikator, variabel, (short)tahun, 0, false, 0);
    }

    private int Store(ReadOnlySpan<DataRow> rows)
    {
        var (used, first) = (0, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var baris = ref rows[i];
            var series = FindSeries(baris);
            if (series != default)
            {
                _cells[i] = Cell(series, baris);
                continue;
            }
            used += Add(rows, first, i); // so that everything is told in its order
            first = i + 1;
            RefuseCaraLapor(baris);
        }
        return used + Add(rows, first, rows.Length);
    }

    private int Add(ReadOnlySpan<DataRow> rows, int start, int end)
    {
        var used = 0;
        _pembaca.Builder.AddRealisasi(_cells.AsSpan(start..end), _pembaca.Taken.AsSpan(start..end));
        for (var i = start; i < end; i++)
        {
            if (_pembaca.Taken[i])
            {
                used++;
                if (_pembaca.Jejak is not null)
                    _pembaca.TellReplaced(rows[i], DuplicateTrail.Key.Of(_cells[i]), _nilai, _names[rows[i].Variabel]);
            }
            else _pembaca.RefuseDuplicate(rows[i], _nilai, _names[rows[i].Variabel]);
        }
        return used;
    }

    private bool Store(in DataRow baris, CsvColumn kolom)
    {
        var series = Series(baris);
        if (series == default) return false;
        var cell = Cell(series, baris);
        if (_pembaca.Builder.AddRealisasi(cell.Variabel, cell.Wilayah, cell.Tahun, cell.Triwulan, cell.Nilai))
        {
            if (_pembaca.Jejak is not null)
                _pembaca.TellReplaced(baris, DuplicateTrail.Key.Of(cell), kolom, _names[baris.Variabel]);
            return true;
        }
        _pembaca.RefuseDuplicate(baris, kolom, _names[baris.Variabel]);
        return false;
    }

    private IncomingRealisasi Cell(VariabelId series, in DataRow baris) => new(
        series, _pembaca.WilayahInBuilder(baris.Wilayah), baris.Tahun, new Triwulan(baris.Triwulan), baris.Nilai);

    /// <returns>The id of the variabel; none, with the row refused, when its cara_lapor contradicts.</returns>
    private VariabelId Series(in DataRow baris)
    {
        var series = FindSeries(baris);
        if (series == default) RefuseCaraLapor(baris);
        return series;
    }

    /// <returns>The id of the variabel; none when its cara_lapor contradicts.</returns>
    private VariabelId FindSeries(in DataRow baris)
    {
        ref var series = ref _series[IsKumulatif ? 1 : 0].At(baris.Indikator, baris.Variabel);
        if (series is { } known) return known;
        var kode = baris.Indikator < 0 ? null : _pembaca.KodeIndikator(baris.Indikator);
        var (nama, tabel) = (_names[baris.Variabel], _pembaca.Tabel);
        var id = _caraLapor.Admits(kode, nama, IsKumulatif, tabel.Place(kolom: null, baris.Position))
            ? _pembaca.Builder.Variabel(kode, nama, tabel.Place(Schema.Variabel, baris.Position)) : default;
        series = id;
        return id;
    }

    private void RefuseCaraLapor(in DataRow baris) =>
        _pembaca.Refuse(DataCodes.CaraLaporBertentangan, Schema.Variabel, baris.Position,
            $"Variabel '{DiagnosticLog.Shorten(_names[baris.Variabel])}' dilaporkan dengan dua cara: sebagai angka triwulan "
            + $"itu saja dan sebagai kumulatif s.d. triwulan. Pakai satu cara, atau hapus cara_lapor di variabel.csv.");
}
