using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The quarterly cells of one variabel of one indikator, for all wilayah (SPEC 4.6, 10.1).</summary>
internal sealed class KolomVariabel
{
    private readonly bool[] _reported;
    private readonly KolomSurvei? _survei;

    private KolomVariabel(Lingkup lingkup, VariabelIndikator variabel)
    {
        Variabel = variabel;
        Sel = lingkup.NewColumn();
        _reported = new bool[lingkup.Wilayah.Count];
        _survei = variabel.IsSurvey ? lingkup.Survei : null;
    }

    public VariabelIndikator Variabel { get; }

    /// <summary>The cells as given, before <see cref="WaktuAggregator"/> makes sense of them.</summary>
    public KolomNilai Sel { get; }

    /// <summary>
    /// Whether it is one of the Arus variables that a quarter reports together; the calendar is not, nor a survey.
    /// </summary>
    public bool IsFlow => Variabel is { Sifat: Sifat.Arus, IsCalendar: false } && _survei is null;

    /// <summary>Whether a quarter is reported, be it with a value or, in a survey, with respondents alone.</summary>
    public bool HasCell(int cell) =>
        Sel.States[cell] == Alasan.Ada
        || (_survei is not null && !_reported[cell / Lingkup.Quarters] && _survei.HasRespondents(cell));

    /// <summary>
    /// What the survey has of a wilayah, unless rows are reported for it or an explicit sifat makes its quarters
    /// ordinary cells (SPEC 9.4); otherwise <c>null</c>.
    /// </summary>
    public MasaSurvei? SurveiOf(int wilayah) =>
        _survei is null || Variabel.IsTersurat || _reported[wilayah] ? null : Masa(_survei);

    /// <summary>
    /// For each wilayah: the cells given for the indikator itself where at least one is reported, otherwise the shared
    /// ones, otherwise the calendar for <c>hari_kerja_efektif</c> and the survey for what it answers.
    /// </summary>
    public static KolomVariabel Gather(Lingkup lingkup, Indikator indikator, VariabelIndikator variabel)
    {
        var own = lingkup.Data.Realisasi(new(Nama.Normalize(indikator.Kode), variabel.Nama), lingkup.Tahun);
        var shared = lingkup.Data.Realisasi(new(null, variabel.Nama), lingkup.Tahun);
        var kolom = new KolomVariabel(lingkup, variabel);
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            var data = lingkup.Wilayah.Rows[wilayah].DataIndex;
            if (Source(data, own, shared) is { } source)
            {
                kolom._reported[wilayah] = true;
                Copy(source, data, kolom.Sel, wilayah);
                kolom.ReportTwice(lingkup, indikator, wilayah);
            }
            else if (variabel.IsCalendar) CopyCalendar(lingkup.Aturan, variabel, kolom.Sel, wilayah);
            else if (kolom._survei is { } survei) CopySurvey(kolom.Masa(survei), kolom.Sel, wilayah);
        }
        return kolom;
    }

    private MasaSurvei Masa(KolomSurvei survei) =>
        Variabel.Nama == VariabelIndikator.SkmIkm ? survei.Ikm : survei.Responden;

    /// <summary>Reported rows win over the survey (SPEC 9.4).</summary>
    private void ReportTwice(Lingkup lingkup, Indikator indikator, int wilayah)
    {
        if (_survei is null) return;
        for (var q = 0; q < Lingkup.Quarters; q++)
        {
            if (!_survei.HasRespondents(Lingkup.Cell(wilayah, q))) continue;
            lingkup.Report(SurveyCodes.SurveiTidakDipakai, wilayah, indikator.Kode, quarter: null,
                $"'{Variabel.Nama}' dilaporkan dan juga ada di skm.csv; yang dipakai laporannya. Hapus salah satunya.");
            return;
        }
    }

    private static void CopySurvey(MasaSurvei masa, KolomNilai sel, int wilayah)
    {
        for (var q = 0; q < Lingkup.Quarters; q++)
            sel[Lingkup.Cell(wilayah, q)] = masa.Triwulan[Lingkup.Cell(wilayah, q)];
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
