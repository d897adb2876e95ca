using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The quarterly cells of one variabel of one indikator, for all wilayah (SPEC 4.6, 10.1).</summary>
internal sealed class KolomVariabel
{
    private KolomVariabel(VariabelIndikator variabel, KolomNilai sel)
    {
        Variabel = variabel;
        Sel = sel;
    }

    public VariabelIndikator Variabel { get; }

    /// <summary>The cells as given, before <see cref="WaktuAggregator"/> makes sense of them.</summary>
    public KolomNilai Sel { get; }

    /// <summary>Whether it is one of the Arus variables that a quarter reports together; the calendar is not.</summary>
    public bool IsFlow => Variabel is { Sifat: Sifat.Arus, IsCalendar: false };

    public bool HasCell(int cell) => Sel.States[cell] == Alasan.Ada;

    /// <summary>
    /// For each wilayah: the cells given for the indikator itself where at least one is reported, otherwise the shared
    /// ones, otherwise the calendar for <c>hari_kerja_efektif</c>.
    /// </summary>
    public static KolomVariabel Gather(Lingkup lingkup, Indikator indikator, VariabelIndikator variabel)
    {
        var own = lingkup.Data.Realisasi(new(Nama.Normalize(indikator.Kode), variabel.Nama), lingkup.Tahun);
        var shared = lingkup.Data.Realisasi(new(null, variabel.Nama), lingkup.Tahun);
        var sel = lingkup.NewColumn();
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            var source = Source(lingkup.Wilayah.Rows[wilayah].DataIndex, own, shared);
            if (source is not null) Copy(source, lingkup.Wilayah.Rows[wilayah].DataIndex, sel, wilayah);
            else if (variabel.IsCalendar) CopyCalendar(lingkup.Aturan, variabel, sel, wilayah);
        }
        return new KolomVariabel(variabel, sel);
    }

    /// <summary>The cells that count for a wilayah, its own before the shared ones (SPEC 10.1).</summary>
    public static KolomSel? Source(int dataIndex, KolomSel? own, KolomSel? shared)
    {
        if (dataIndex < 0) return null;
        if (own is not null && own.Any(dataIndex, StatusSel.Ada)) return own;
        return shared is not null && shared.Any(dataIndex, StatusSel.Ada) ? shared : null;
    }

    private static void Copy(KolomSel source, int dataIndex, KolomNilai sel, int wilayah)
    {
        for (var q = 0; q < Lingkup.Quarters; q++)
        {
            if (source.Find(dataIndex, q) is { } nilai) sel[(wilayah * Lingkup.Quarters) + q] = Nilai.Of(nilai);
        }
    }

    private static void CopyCalendar(AturanKinerja aturan, VariabelIndikator variabel, KolomNilai sel, int wilayah)
    {
        var total = 0m;
        for (var q = 0; q < Lingkup.Quarters; q++)
        {
            total += aturan.HariKerjaEfektif[q];
            var cell = variabel.CaraLapor == CaraLapor.SampaiDengan ? total : aturan.HariKerjaEfektif[q];
            sel[(wilayah * Lingkup.Quarters) + q] = Nilai.Of(cell);
        }
    }
}
