using Kinerja.Engine.Angka;
using Kinerja.Engine.Cascading;

namespace Kinerja.Engine.Penjelasan;

/// <summary>A part of a mean at one wilayah s.d. one quarter.</summary>
internal sealed class SourcePart
{
    private readonly Bagian? _bagian;
    private readonly int _cell;

    /// <param name="kode">The kode of the indikator or simpul.</param>
    /// <param name="bagian">The part; <c>null</c> when it appears at no wilayah.</param>
    /// <param name="capaian">Its capaian before the bounds apply; <c>null</c> when it appears at no wilayah.</param>
    /// <param name="wilayah">The row of the wilayah among all wilayah.</param>
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

    /// <summary>Whether the part appears at the wilayah (SPEC 6.3).</summary>
    public bool IsTampil => _bagian is not null;

    /// <summary>The capaian before the bounds apply.</summary>
    public Nilai Capaian { get; }

    /// <summary>Whether the part is not due yet and takes no part in the mean (SPEC 4.9).</summary>
    public bool IsNotDue => _bagian!.IsNotDue(_cell);

    public Nilai Bobot => Nilai.Of(_bagian!.Bobot);

    /// <summary>The capaian that counts in the mean; 0 when it is missing.</summary>
    public decimal Terbatas => _bagian!.Capaian[_cell].Value ?? 0;

    public decimal Kelengkapan => _bagian!.Kelengkapan[_cell];
}
