using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The quarterly cells of one variabel of one indikator, for all wilayah (SPEC 4.6, 10.1).</summary>
internal sealed class KolomVariabel
{
    private readonly Lingkup _lingkup;
    private readonly KolomSel? _own;
    private readonly KolomSel? _shared;

    private KolomVariabel(Lingkup lingkup, Indikator indikator, VariabelIndikator variabel)
    {
        _lingkup = lingkup;
        _own = lingkup.Data.Realisasi(new(Nama.Normalize(indikator.Kode), variabel.Nama), lingkup.Tahun);
        _shared = lingkup.Data.Realisasi(new(null, variabel.Nama), lingkup.Tahun);
        Variabel = variabel;
        Sel = lingkup.NewColumn();
    }

    public VariabelIndikator Variabel { get; }

    /// <summary>The cells as given, before <see cref="WaktuAggregator"/> makes sense of them.</summary>
    public KolomNilai Sel { get; }

    /// <summary>Whether it is one of the Arus variables that a quarter reports together; the calendar is not.</summary>
    public bool IsFlow => Variabel is { Sifat: Sifat.Arus, IsCalendar: false };

    public bool HasCell(int cell) => Sel.States[cell] == Alasan.Ada;

    /// <summary>The cells of every wilayah, each from its own source.</summary>
    public static KolomVariabel Gather(Lingkup lingkup, Indikator indikator, VariabelIndikator variabel)
    {
        var kolom = new KolomVariabel(lingkup, indikator, variabel);
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            switch (kolom.SumberOf(wilayah))
            {
                case SumberVariabel.Indikator: kolom.Copy(kolom._own!, wilayah); break;
                case SumberVariabel.Bersama: kolom.Copy(kolom._shared!, wilayah); break;
                case SumberVariabel.Kalender: kolom.CopyCalendar(wilayah); break;
                case SumberVariabel.TidakAda: break;
                default: throw new System.Diagnostics.UnreachableException();
            }
        }
        return kolom;
    }

    /// <summary>
    /// Where a wilayah has its cells from: those given for the indikator itself where at least one is reported,
    /// otherwise the shared ones, otherwise the calendar for <c>hari_kerja_efektif</c>.
    /// </summary>
    public SumberVariabel SumberOf(int wilayah)
    {
        var data = _lingkup.Wilayah.Rows[wilayah].DataIndex;
        if (Reports(_own, data)) return SumberVariabel.Indikator;
        if (Reports(_shared, data)) return SumberVariabel.Bersama;
        return Variabel.IsCalendar ? SumberVariabel.Kalender : SumberVariabel.TidakAda;
    }

    private static bool Reports(KolomSel? source, int dataIndex) =>
        dataIndex >= 0 && source is not null && source.Any(dataIndex, StatusSel.Ada);

    private void Copy(KolomSel source, int wilayah)
    {
        var data = _lingkup.Wilayah.Rows[wilayah].DataIndex;
        for (var q = 0; q < Lingkup.Quarters; q++)
        {
            if (source.Find(data, q) is { } nilai) Sel[Lingkup.Cell(wilayah, q)] = Nilai.Of(nilai);
        }
    }

    private void CopyCalendar(int wilayah)
    {
        var total = 0m;
        for (var q = 0; q < Lingkup.Quarters; q++)
        {
            var own = _lingkup.Aturan.HariKerjaEfektif[q];
            total += own;
            Sel[Lingkup.Cell(wilayah, q)] = Nilai.Of(Variabel.CaraLapor == CaraLapor.SampaiDengan ? total : own);
        }
    }
}
