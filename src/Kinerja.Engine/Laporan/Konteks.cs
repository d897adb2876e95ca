using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Laporan;

/// <summary>The results at the point of a report, found by kode, and the walk down the tree.</summary>
internal sealed class Konteks(HasilKinerja hasil, Titik titik, PilihanLaporan pilihan)
{
    private readonly Dictionary<(int, Triwulan), Dictionary<string, HasilIndikator>> _indikator = [];
    private readonly Dictionary<(int, Triwulan), Dictionary<string, HasilAnggaran>> _anggaran = [];
    private readonly Dictionary<(int, Triwulan), Dictionary<string, HasilRenstra>> _renstra = [];
    private readonly Dictionary<(int, Triwulan), Dictionary<string, HasilSimpul>> _simpul = [];

    private readonly Dictionary<(string, Triwulan), Dictionary<string, HasilSimpul>> _simpulDari = [];

    public HasilKinerja Hasil => hasil;

    public PilihanLaporan Pilihan => pilihan;

    public string Wilayah => titik.Wilayah;

    public int Tahun => titik.Tahun;

    public Triwulan Triwulan => titik.Triwulan;

    public DefinisiKinerja Definisi => hasil.Definisi;

    public AturanKinerja Aturan => hasil.Aturan;

    /// <summary>The quarters 1..n.</summary>
    public IEnumerable<Triwulan> SampaiDengan => Triwulan.Semua.Where(q => q <= Triwulan);

    /// <summary>The indikator at the point, in definition order.</summary>
    public IEnumerable<HasilIndikator> Indikator => IndikatorDi(Tahun, Triwulan).Values;

    /// <summary>
    /// The tree from the top, each simpul once, with its own indikator; last the indikator without a simpul (SPEC
    /// 18.3). Simpul without results and without money are left out.
    /// </summary>
    public ImmutableArray<Cabang> Pohon => field.IsDefault ? field = [.. Walk()] : field;

    /// <summary>The name of the wilayah after its kode.</summary>
    public string NamaWilayah => Definisi.DescribeWilayah(Wilayah, Tahun);

    /// <summary>The first line of each table.</summary>
    public string Keterangan => $"{NamaWilayah}, tahun {Tahun}, s.d. {Triwulan}";

    /// <summary>The last line of each table.</summary>
    public string Penutup => field ??= CatatanAkhir.Text(this);

    /// <summary>The note of forms with columns of the renstra, when there is no renstra; otherwise empty.</summary>
    public string CatatanRenstra => hasil.HasRenstra ? ""
        : "Kolom renstra kosong karena opsi TahunAwalRenstra tidak diisi.";

    /// <summary>The target of the whole year: that s.d. TW IV (SPEC 5.1).</summary>
    /// <param name="kode">The kode of an indikator at the point.</param>
    public Sel TargetTahun(string kode) =>
        IndikatorAt(kode, Tahun, Triwulan.IV)?.SelTarget() ?? Sel.Dari(default(Nilai));

    public Dictionary<string, HasilIndikator> IndikatorDi(int tahun, Triwulan triwulan) =>
        Find(_indikator, tahun, triwulan, hasil.IndikatorAt, row => row.KodeIndikator);

    public Dictionary<string, HasilSimpul> SimpulDi(int tahun, Triwulan triwulan) =>
        Find(_simpul, tahun, triwulan, hasil.SimpulAt, row => row.KodeSimpul);

    public Dictionary<string, HasilAnggaran> AnggaranDi(int tahun, Triwulan triwulan) =>
        Find(_anggaran, tahun, triwulan, hasil.AnggaranAt, row => row.KodeSimpul);

    public Dictionary<string, HasilRenstra> RenstraDi(int tahun, Triwulan triwulan) =>
        Find(_renstra, tahun, triwulan, hasil.RenstraAt, row => row.KodeIndikator);

    public HasilIndikator? IndikatorAt(string kode, int tahun, Triwulan triwulan) =>
        IndikatorDi(tahun, triwulan).TryGetValue(kode, out var row) ? row : null;

    public HasilSimpul? SimpulAt(string kode, Triwulan triwulan) =>
        SimpulDi(Tahun, triwulan).TryGetValue(kode, out var row) ? row : null;

    public HasilAnggaran? AnggaranAt(string kode, int tahun, Triwulan triwulan) =>
        AnggaranDi(tahun, triwulan).TryGetValue(kode, out var row) ? row : null;

    public HasilRenstra? RenstraAt(string kode) =>
        RenstraDi(Tahun, Triwulan).TryGetValue(kode, out var row) ? row : null;

    /// <summary>The nama of a wilayah, else its kode.</summary>
    public string NamaDari(string kode)
    {
        var described = Definisi.DescribeWilayah(kode, Tahun);
        return described.Length > kode.Length && described.StartsWith(kode, StringComparison.Ordinal)
            ? described[kode.Length..].TrimStart() : described;
    }

    /// <summary>The simpul of another wilayah in the tahun of the report, by kode.</summary>
    public Dictionary<string, HasilSimpul> SimpulDari(string wilayah, Triwulan triwulan)
    {
        if (_simpulDari.TryGetValue((wilayah, triwulan), out var found)) return found;
        found = hasil.SimpulAt(wilayah, Tahun, triwulan).ToDictionary(row => row.KodeSimpul, KodeComparer.Instance);
        _simpulDari.Add((wilayah, triwulan), found);
        return found;
    }

    /// <summary>The counts of cells in the partition of the wilayah; <c>null</c> when no indikator appears.</summary>
    public RekapPengiriman? Rekap => Tahunan is not { } tahun ? null
        : pilihan.Pengiriman.GetValue(tahun, static one => new RekapPengiriman(one));

    /// <summary>The row of a wilayah in the partition; -1 when no indikator appears.</summary>
    public int RowOf(string kode) => Tahunan?.Layout.Wilayah.Find(kode) ?? -1;

    private HasilTahun? Tahunan => Indikator.Select(row => row.Tahunan).FirstOrDefault();

    private Dictionary<string, T> Find<T>(
        Dictionary<(int, Triwulan), Dictionary<string, T>> known, int tahun, Triwulan triwulan,
        Func<string, int, Triwulan, IEnumerable<T>> rows, Func<T, string> kode)
    {
        if (known.TryGetValue((tahun, triwulan), out var found)) return found;
        found = new Dictionary<string, T>(KodeComparer.Instance);
        foreach (var row in rows(Wilayah, tahun, triwulan)) found.Add(kode(row), row);
        known.Add((tahun, triwulan), found);
        return found;
    }

    private IEnumerable<Cabang> Walk()
    {
        var bySimpul = Indikator.ToLookup(
            row => row.Indikator.Simpul is { } kode ? Definisi.FindSimpul(kode, Tahun)?.Kode ?? "" : "",
            KodeComparer.Instance);
        foreach (var (kode, depth, isRujukan) in Definisi.WalkPohon(Tahun))
        {
            var appears = SimpulAt(kode, Triwulan) is not null || AnggaranAt(kode, Tahun, Triwulan) is not null;
            if (isRujukan || !appears) continue;
            yield return new Cabang(Definisi.FindSimpul(kode, Tahun), depth, [.. bySimpul[kode]]);
        }
        if (bySimpul[""].Any()) yield return new Cabang(null, 0, [.. bySimpul[""]]);
    }
}
