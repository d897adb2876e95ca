using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Hasil;

/// <summary>
/// The rank of one wilayah among the wilayah with the same induk, in one simpul s.d. TW n: a row of
/// <c>hasil-wilayah.csv</c> (SPEC 7.6).
/// </summary>
/// <remarks>
/// This is a view into the columns of a <see cref="HasilKinerja"/>. The default value is no row: its texts are empty,
/// its tahun is 0, and its numbers are missing with reason <see cref="Alasan.DataKosong"/>. Only <see cref="Simpul"/>
/// throws <see cref="InvalidOperationException"/>.
/// </remarks>
public readonly struct HasilPeringkat
{
    private readonly HasilTahun? _tahun; // null for no row
    private readonly int _index;
    private readonly int _wilayah;
    private readonly int _quarter;

    /// <param name="tahun">The results of the tahun.</param>
    /// <param name="index">The index of the simpul.</param>
    /// <param name="wilayah">The row of the wilayah in the layout of the simpul.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    internal HasilPeringkat(HasilTahun tahun, int index, int wilayah, int quarter) =>
        (_tahun, _index, _wilayah, _quarter) = (tahun, index, wilayah, quarter);

    /// <summary>The kode of the wilayah directly above.</summary>
    public string Induk => _tahun is null ? "" : Rows.Rows[Rows.Induk[_wilayah]].Kode;

    /// <summary>The kode of the wilayah.</summary>
    public string Wilayah => _tahun is null ? "" : Rows.Rows[_wilayah].Kode;

    /// <summary>The kode of the simpul.</summary>
    public string KodeSimpul => _tahun is null ? "" : Kolom.Simpul.Kode;

    /// <summary>The simpul. JSON leaves it out and writes <see cref="KodeSimpul"/>.</summary>
    /// <exception cref="InvalidOperationException">This is no row.</exception>
    [JsonIgnore]
    public Simpul Simpul => _tahun is null ? throw HasilTahun.NoRow() : Kolom.Simpul;

    /// <summary>The year.</summary>
    public int Tahun => _tahun?.Tahun ?? 0;

    /// <summary>The quarter TW n.</summary>
    public Triwulan Triwulan => Triwulan.FromIndex(_quarter);

    /// <summary>The capaian of the simpul in this wilayah, in %; or the reason why it is missing.</summary>
    public Nilai Capaian
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _tahun is null ? default : Kolom.Capaian[Cell];
    }

    /// <summary>
    /// The rank: 1 for the highest capaian, rounded to 2 digits. Equal capaian share a rank (1, 2, 2, 4). <c>null</c>
    /// when the capaian is missing.
    /// </summary>
    public int? Peringkat =>
        _tahun?.Peringkat[_index]![Cell] is > 0 and var peringkat ? peringkat : null;

    /// <summary>The wilayah of the calculation; <c>null</c> for no row.</summary>
    internal WilayahLayout? Among => _tahun?.Layout.Wilayah;

    private int Cell => _tahun!.Layout.ResultCell(_wilayah, _quarter);

    private KolomSimpul Kolom => _tahun!.Simpul[_index]!;

    private WilayahLayout Rows => Kolom.Layout.Wilayah;
}
