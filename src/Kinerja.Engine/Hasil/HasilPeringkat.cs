using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// How one wilayah stands among its neighbours in one simpul s.d. TW n: a row of <c>hasil-wilayah.csv</c> (SPEC 7.6).
/// </summary>
/// <remarks>
/// A view into the columns of a <see cref="HasilKinerja"/>. The default value is no row: its texts are empty, its tahun is
/// 0, its numbers are missing for <see cref="Alasan.DataKosong"/>, and only <see cref="Simpul"/> throws
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct HasilPeringkat
{
    private readonly HasilTahun? _tahun; // null for no row
    private readonly int _index;
    private readonly int _wilayah;
    private readonly int _quarter;

    /// <param name="tahun">The tahun.</param>
    /// <param name="index">The simpul.</param>
    /// <param name="wilayah">The row of the wilayah in its columns.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    internal HasilPeringkat(HasilTahun tahun, int index, int wilayah, int quarter) =>
        (_tahun, _index, _wilayah, _quarter) = (tahun, index, wilayah, quarter);

    /// <summary>The kode of the wilayah in which the neighbours lie.</summary>
    public string Induk => _tahun is null ? "" : Rows.Rows[Rows.Induk[_wilayah]].Kode;

    /// <summary>The kode of the wilayah.</summary>
    public string Wilayah => _tahun is null ? "" : Rows.Rows[_wilayah].Kode;

    /// <summary>The kode of the simpul.</summary>
    public string KodeSimpul => _tahun is null ? "" : Kolom.Simpul.Kode;

    /// <summary>The simpul; not part of the row as JSON, where <see cref="KodeSimpul"/> stands for it.</summary>
    /// <exception cref="InvalidOperationException">This is no row.</exception>
    [JsonIgnore]
    public Simpul Simpul => _tahun is null ? throw HasilTahun.NoRow() : Kolom.Simpul;

    /// <summary>The year.</summary>
    public int Tahun => _tahun?.Tahun ?? 0;

    /// <summary>The quarter TW n.</summary>
    public Triwulan Triwulan => Triwulan.FromIndex(_quarter);

    /// <summary>The capaian of the simpul there, in %, or the reason there is none.</summary>
    public Nilai Capaian
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Capaian[Cell];
    }

    /// <summary>
    /// 1 for the highest capaian, ties share a rank (1, 2, 2, 4); <c>null</c> without a capaian.
    /// </summary>
    public int? Peringkat =>
        _tahun?.Peringkat[_index]![Cell] is > 0 and var peringkat ? peringkat : null;

    private int Cell => _tahun!.Layout.ResultCell(_wilayah, _quarter);

    private KolomSimpul Kolom => _tahun!.Simpul[_index]!;

    private WilayahLayout Rows => Kolom.Layout.Wilayah;
}
