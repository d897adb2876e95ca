using System.Runtime.InteropServices;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Cascading;

/// <summary>
/// One part of the mean of a simpul: an indikator or a child simpul, with its weight and the wilayah at which it
/// appears (SPEC 6.1, 6.3).
/// </summary>
internal sealed class Bagian
{
    private readonly bool _isNotAlwaysDue; // whether some cell is not due yet

    private Bagian(ColumnLayout layout, decimal bobot, bool[] tampil, KolomNilai capaian, decimal[] kelengkapan)
    {
        Layout = layout;
        Bobot = bobot;
        IsOne = bobot == 1;
        Tampil = tampil;
        Capaian = capaian;
        Kelengkapan = kelengkapan;
        _isNotAlwaysDue = MemoryMarshal.Cast<Alasan, byte>(capaian.States).Contains((byte)Alasan.BelumJatuhTempo);
    }

    /// <summary>The wilayah at which the part can appear, and the wanted quarters.</summary>
    public ColumnLayout Layout { get; }

    /// <summary>The weight of the part.</summary>
    public decimal Bobot { get; }

    /// <summary>Whether the weight is 1, as nearly all weights are.</summary>
    public bool IsOne { get; }

    /// <summary>Per wilayah, whether the part appears there.</summary>
    public bool[] Tampil { get; }

    /// <summary>
    /// The capaian that enters the mean, in %, or the reason why it is missing. For an indikator it is the capaian
    /// terbatas.
    /// </summary>
    public KolomNilai Capaian { get; }

    /// <summary>The kelengkapan that enters the mean, 0..1 (SPEC 6.4).</summary>
    public decimal[] Kelengkapan { get; }

    /// <summary>
    /// Makes a part of an indikator. Its capaian terbatas counts; where this is missing, the kelengkapan is 0 (SPEC
    /// 6.4). An indikator that is not due yet has kelengkapan 1, and no mean counts it (SPEC 4.9).
    /// </summary>
    public static Bagian Of(KolomIndikator indikator, AturanKinerja aturan)
    {
        var limited = new KolomNilai(indikator.Capaian.Length);
        var kelengkapan = new decimal[limited.Length];
        for (var cell = 0; cell < limited.Length; cell++)
        {
            limited.States[cell] = Reason(indikator, cell);
            if (limited.States[cell] == Alasan.BelumJatuhTempo) kelengkapan[cell] = 1;
            if (limited.States[cell] != Alasan.Ada) continue;
            limited.Values[cell] = CapaianCalculator.Limit(indikator.Capaian.Values[cell], aturan);
            kelengkapan[cell] = indikator.Kelengkapan[cell];
        }
        return new Bagian(indikator.Layout, indikator.Indikator.Bobot, indikator.Tampil, limited, kelengkapan);
    }

    /// <summary>
    /// Returns <c>BelumJatuhTempo</c> when it is the reason of the realisasi, or else the later of the reasons of
    /// realisasi and capaian, in the order of SPEC 8.2; <c>Ada</c> where the capaian is present (SPEC 6.3).
    /// </summary>
    private static Alasan Reason(KolomIndikator indikator, int cell)
    {
        var (realisasi, capaian) = (indikator.Realisasi.States[cell], indikator.Capaian.States[cell]);
        if (realisasi == Alasan.BelumJatuhTempo) return realisasi;
        return capaian == Alasan.Ada || realisasi == Alasan.Ada || realisasi < capaian ? capaian : realisasi;
    }

    /// <summary>Makes a part of a child simpul. Its own kelengkapan always counts (SPEC 6.4).</summary>
    /// <param name="anak">The result of the child.</param>
    /// <param name="bobot">Its weight below this simpul.</param>
    public static Bagian Of(KolomSimpul anak, decimal bobot) =>
        new(anak.Layout, bobot, anak.Tampil, anak.Capaian, anak.Kelengkapan);

    /// <summary>Multiplies a number by the weight.</summary>
    public decimal Weigh(decimal number) => IsOne ? number : Bobot * number;

    /// <summary>Whether a cell is not due yet, so that it takes no part in a mean (SPEC 4.9).</summary>
    public bool IsNotDue(int cell) => _isNotAlwaysDue && Capaian.States[cell] == Alasan.BelumJatuhTempo;

    /// <summary>Whether a cell has a capaian.</summary>
    public bool Has(int cell) => Capaian.States[cell] == Alasan.Ada;
}
