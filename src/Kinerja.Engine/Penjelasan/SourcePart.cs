using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;

namespace Kinerja.Engine.Penjelasan;

/// <summary>A part of a mean as it is explained: at one wilayah s.d. one quarter.</summary>
internal sealed class SourcePart
{
    private readonly Bagian? _bagian;
    private readonly int _cell;

    /// <param name="kode">Its kode.</param>
    /// <param name="bagian">The part; <c>null</c> where it appears at no wilayah.</param>
    /// <param name="capaian">Its capaian before the bounds, likewise.</param>
    /// <param name="wilayah">The row of the wilayah among all.</param>
    /// <param name="quarter">The quarter, 0..3.</param>
    public SourcePart(string kode, Bagian? bagian, KolomNilai? capaian, int wilayah, int quarter)
    {
        Kode = kode;
        var row = bagian?.Layout.Wilayah.RowHere(wilayah) ?? -1;
        if (row < 0 || !bagian!.Tampil[row]) return;
        (_bagian, _cell) = (bagian, bagian.Layout.ResultCell(row, quarter));
        Capaian = capaian![_cell];
    }

    public string Kode { get; }

    /// <summary>Whether it appears at the wilayah (SPEC 6.3).</summary>
    public bool IsTampil => _bagian is not null;

    /// <summary>The capaian before the bounds.</summary>
    public Nilai Capaian { get; }

    public Nilai Bobot => Nilai.Of(_bagian!.Bobot);

    /// <summary>The capaian that takes part, 0 for none.</summary>
    public decimal Terbatas => _bagian!.Capaian[_cell].Value ?? 0;

    public decimal Kelengkapan => _bagian!.Kelengkapan[_cell];
}
