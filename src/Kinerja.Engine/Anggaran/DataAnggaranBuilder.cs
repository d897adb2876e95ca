using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Anggaran;

/// <summary>Collects pagu and realisasi, number by number or row by row.</summary>
/// <param name="dataGanda">The policy for a number that is given twice (SPEC 10.4).</param>
public sealed class DataAnggaranBuilder(DataGanda dataGanda = DataGanda.Tolak)
{
    private readonly Dictionary<Key, Entry> _entries = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private (Key As, Entry? Entry) _latest; // as written; the numbers of a row follow one another
    private bool _isBuilt;

    /// <summary>
    /// Adds one number. A blank one only names the row, so that its simpul appears in the results.
    /// </summary>
    /// <param name="wilayah">The kode of the wilayah, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, in any spelling.</param>
    /// <param name="tahun">1900..2200.</param>
    /// <param name="bagian">The part of the row.</param>
    /// <param name="nilai">The rupiah; <c>null</c> for a blank cell.</param>
    /// <returns>Whether it was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    /// <exception cref="ArgumentException">A kode is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tahun, the part or the number is out of range (SPEC
    /// 10.5).</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public bool Add(string wilayah, string simpul, int tahun, BagianAnggaran bagian, decimal? nilai)
    {
        EnumMember.Defined(bagian);
        if (!DecimalBits.IsWithinBatas(nilai.GetValueOrDefault()))
            throw new ArgumentOutOfRangeException(nameof(nilai), nilai, "The number must be below 10^18.");
        ref var kept = ref EntryOf(wilayah, simpul, tahun).Cells[(int)bagian];
        if (nilai is null) return true;
        if (kept is { } before && dataGanda == DataGanda.Tolak) return false;
        kept = dataGanda == DataGanda.Jumlahkan ? nilai + (kept ?? 0) : nilai;
        return true;
    }

    /// <summary>States the meaning of the realisasi of one row. Without it, the row is PerPeriode.</summary>
    /// <param name="wilayah">The kode of the wilayah, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, in any spelling.</param>
    /// <param name="tahun">1900..2200.</param>
    /// <param name="cara">The meaning.</param>
    /// <returns>Whether it was taken; <c>false</c> when the row has the other meaning already.</returns>
    /// <exception cref="ArgumentException">A kode is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tahun or the meaning is out of range.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public bool AddCaraLapor(string wilayah, string simpul, int tahun, CaraLapor cara)
    {
        EnumMember.Defined(cara);
        var entry = EntryOf(wilayah, simpul, tahun);
        entry.Cara ??= cara;
        return entry.Cara == cara;
    }

    /// <summary>
    /// Adds a row. A duplicate number, and a contradicting meaning with the numbers it is about, is rejected and
    /// becomes a diagnostic of the data. A code that the definition does not know becomes a diagnostic of the
    /// calculation.
    /// </summary>
    /// <param name="row">The row; its codes in any spelling (SPEC 2).</param>
    /// <returns>Whether all of it was taken.</returns>
    /// <exception cref="ArgumentException">A kode is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tahun or a number is out of range (SPEC 10.5).</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public bool Add(BarisAnggaran row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var isWhole = Add(row, BagianAnggaran.Pagu, row.Pagu);
        isWhole &= Add(row, BagianAnggaran.PaguPerubahan, row.PaguPerubahan);
        var isReported = (row.Tw1 ?? row.Tw2 ?? row.Tw3 ?? row.Tw4) is not null;
        if (isReported && !AddCaraLapor(row.Wilayah, row.Simpul, row.Tahun, row.CaraLapor))
        {
            _diagnostics.Add(new Diagnostic(DataCodes.CaraLaporBertentangan, PlaceOf(row),
                $"Realisasi anggaran simpul '{row.Simpul}' sudah dilaporkan dengan cara_lapor lain di wilayah dan "
                + $"tahun itu, jadi baris ini tidak dipakai. Samakan cara_lapor."));
            return false;
        }
        foreach (var triwulan in Triwulan.Semua)
            isWhole &= Add(row, BagianAnggaran.Tw1 + triwulan.Index, row.Realisasi(triwulan));
        return isWhole;
    }

    /// <summary>Names the place of the first number of a row, for messages; later calls change nothing.</summary>
    /// <param name="wilayah">The kode of the wilayah, in any spelling that normalises to it (SPEC 2).</param>
    /// <param name="simpul">The kode of the simpul, in any spelling.</param>
    /// <param name="tahun">1900..2200.</param>
    /// <param name="asal">The place.</param>
    /// <exception cref="ArgumentException">A kode is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tahun is out of range.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public void Name(string wilayah, string simpul, int tahun, DiagnosticPlace asal) =>
        EntryOf(wilayah, simpul, tahun).Asal ??= asal;

    /// <summary>Makes the read-only data. Afterwards this builder accepts nothing more.</summary>
    public DataAnggaran Build()
    {
        _isBuilt = true;
        KeyValuePair<Key, Entry>[] entries = [.. _entries];
        Array.Sort(entries, (one, other) => Compare(one.Key, other.Key));
        var asal = new Dictionary<BarisAnggaran, DiagnosticPlace>(entries.Length, ReferenceEqualityComparer.Instance);
        var baris = Arrays.Map(entries, entry =>
        {
            var made = entry.Value.ToBaris(entry.Key.Tahun);
            if (entry.Value.Asal is { } place) asal.Add(made, place);
            return made;
        });
        return new DataAnggaran(baris, [.. _diagnostics], asal);
    }

    private bool Add(BarisAnggaran row, BagianAnggaran bagian, decimal? nilai)
    {
        if (Add(row.Wilayah, row.Simpul, row.Tahun, bagian, nilai)) return true;
        _diagnostics.Add(new Diagnostic(DataCodes.KunciGanda, PlaceOf(row),
            $"{bagian.Nama()} simpul '{row.Simpul}' untuk wilayah '{row.Wilayah}' tahun {row.Tahun} sudah ada; angka "
            + $"yang pertama dipakai. Beri satu angka saja, atau pilih DataGanda.Terakhir atau DataGanda.Jumlahkan."));
        return false;
    }

    private static DiagnosticPlace PlaceOf(BarisAnggaran row) => new() { Wilayah = row.Wilayah, Tahun = row.Tahun };

    private Entry EntryOf(string wilayah, string simpul, int tahun)
    {
        if (_isBuilt) throw new InvalidOperationException("Data yang sudah dibekukan tidak dapat ditambah.");
        var written = new Key(wilayah, simpul, tahun);
        if (_latest.Entry is { } latest && _latest.As == written) return latest;
        ArgumentException.ThrowIfNullOrWhiteSpace(wilayah);
        ArgumentException.ThrowIfNullOrWhiteSpace(simpul);
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, Limits.TahunMinimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, Limits.TahunMaximum);
        var key = new Key(Nama.Normalize(wilayah), Nama.Normalize(simpul), tahun);
        if (!_entries.TryGetValue(key, out var entry)) _entries.Add(key, entry = new Entry(wilayah, simpul));
        else entry.Spell(wilayah, simpul);
        _latest = (written, entry);
        return entry;
    }

    private static int Compare(Key one, Key other)
    {
        var wilayah = string.CompareOrdinal(one.Wilayah, other.Wilayah);
        if (wilayah != 0) return wilayah;
        var simpul = string.CompareOrdinal(one.Simpul, other.Simpul);
        return simpul != 0 ? simpul : one.Tahun.CompareTo(other.Tahun);
    }

    private readonly record struct Key(string Wilayah, string Simpul, int Tahun);

    private sealed class Entry(string wilayah, string simpul)
    {
        private string _wilayah = wilayah.Trim();
        private string _simpul = simpul.Trim();

        public decimal?[] Cells { get; } = new decimal?[(int)BagianAnggaran.Tw4 + 1];

        public CaraLapor? Cara { get; set; }

        public DiagnosticPlace? Asal { get; set; }

        /// <summary>Keeps the ordinally smallest spelling, so that the order does not matter (SPEC 1.5).</summary>
        public void Spell(string wilayah, string simpul)
        {
            if (string.CompareOrdinal(wilayah.Trim(), _wilayah) < 0) _wilayah = wilayah.Trim();
            if (string.CompareOrdinal(simpul.Trim(), _simpul) < 0) _simpul = simpul.Trim();
        }

        public BarisAnggaran ToBaris(int tahun) => new(
            _wilayah, _simpul, tahun, Cells[0], Cells[1], Cara ?? CaraLapor.PerPeriode, Cells[2], Cells[3], Cells[4],
            Cells[5]);
    }
}
