using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The quarterly cells of one variabel of one indikator, for all wilayah (SPEC 4.6, 10.1).</summary>
internal sealed class KolomVariabel
{
    private readonly Lingkup _lingkup;
    private readonly CellColumn? _own;
    private readonly CellColumn? _shared;
    private readonly KolomSurvei? _survei;
    private readonly byte[] _valued;
    private readonly byte[] _reported;

    private KolomVariabel(Lingkup lingkup, Indikator indikator, VariabelIndikator variabel)
    {
        _lingkup = lingkup;
        _own = lingkup.Data.Realisasi(new(Nama.Normalize(indikator.Kode), variabel.Nama), lingkup.Tahun);
        _shared = lingkup.Data.Realisasi(new(null, variabel.Nama), lingkup.Tahun);
        _survei = variabel.IsSurvey ? lingkup.Survei : null;
        Variabel = variabel;
        Sel = lingkup.Borrow(lingkup.SelCount);
        _valued = new byte[lingkup.Wilayah.Count];
        _reported = new byte[_valued.Length];
    }

    public VariabelIndikator Variabel { get; }

    /// <summary>The cells as given, before <see cref="WaktuAggregator"/> makes sense of them.</summary>
    public KolomNilai Sel { get; }

    /// <summary>
    /// Whether it is one of the Arus variables that a quarter of a wilayah reports together; the calendar is not, nor
    /// what a survey answers.
    /// </summary>
    public bool IsFlow(int wilayah) =>
        Variabel is { Sifat: Sifat.Arus, IsCalendar: false } && SurveiOf(wilayah) is null;

    private MasaSurvei? Masa =>
        Variabel.Nama == VariabelIndikator.SkmIkm ? _survei?.Ikm : _survei?.Responden;

    /// <summary>The quarters of a wilayah that have a value: bit 0 is TW 1.</summary>
    public int Valued(int wilayah) => _valued[wilayah];

    /// <summary>
    /// The quarters of a wilayah that are reported, be it with a value or, in a survey, with respondents alone.
    /// </summary>
    public int Reported(int wilayah) => _reported[wilayah];

    /// <summary>Whether a quarter is reported.</summary>
    public bool HasCell(int cell) =>
        ((Reported(cell / Lingkup.Quarters) >> (cell % Lingkup.Quarters)) & 1) != 0;

    /// <summary>
    /// What the survey has of a wilayah, unless rows are reported for it or an explicit sifat makes its quarters
    /// ordinary cells (SPEC 9.4); otherwise <c>null</c>.
    /// </summary>
    public MasaSurvei? SurveiOf(int wilayah) =>
        _survei is null || Variabel.IsTersurat || SumberOf(wilayah) != SumberVariabel.Survei ? null : Masa;

    /// <summary>The cells of every wilayah, each from its own source.</summary>
    public static KolomVariabel Gather(Lingkup lingkup, Indikator indikator, VariabelIndikator variabel)
    {
        var kolom = new KolomVariabel(lingkup, indikator, variabel);
        for (var wilayah = 0; wilayah < lingkup.Wilayah.Count; wilayah++)
        {
            var sumber = kolom.SumberOf(wilayah);
            switch (sumber)
            {
                case SumberVariabel.Indikator: kolom.Copy(kolom._own!, wilayah, indikator); break;
                case SumberVariabel.Bersama: kolom.Copy(kolom._shared!, wilayah, indikator); break;
                case SumberVariabel.Kalender: kolom.CopyCalendar(wilayah); break;
                case SumberVariabel.Survei: kolom.CopySurvey(wilayah); break;
                case SumberVariabel.TidakAda: break;
                default: throw new System.Diagnostics.UnreachableException();
            }
            kolom.Note(wilayah, sumber);
        }
        return kolom;
    }

    private void Note(int wilayah, SumberVariabel sumber)
    {
        var (valued, asked) = (0, 0);
        for (var q = 0; q < Lingkup.Quarters; q++)
        {
            var sel = Lingkup.Sel(wilayah, q);
            if (Sel.States[sel] == Alasan.Ada) valued |= 1 << q;
            // With an explicit sifat quarters are ordinary cells: without an IKM nothing is reported (SPEC 9.4).
            if (sumber == SumberVariabel.Survei && !Variabel.IsTersurat && _survei!.HasRespondents(sel))
                asked |= 1 << q;
        }
        (_valued[wilayah], _reported[wilayah]) = ((byte)valued, (byte)(valued | asked));
    }

    /// <summary>
    /// Where a wilayah has its cells from: those given for the indikator itself where at least one is reported,
    /// otherwise the shared ones, otherwise the calendar for <c>hari_kerja_efektif</c> and the survey for what it
    /// answers.
    /// </summary>
    public SumberVariabel SumberOf(int wilayah)
    {
        if (Source(_lingkup.Wilayah.Rows[wilayah].DataIndex, _own, _shared) is { } source)
            return ReferenceEquals(source, _own) ? SumberVariabel.Indikator : SumberVariabel.Bersama;
        if (Variabel.IsCalendar) return SumberVariabel.Kalender;
        return _survei?.HasRespondentsAt(wilayah) == true ? SumberVariabel.Survei : SumberVariabel.TidakAda;
    }

    /// <summary>The cells that count for a wilayah, its own before the shared ones (SPEC 10.1).</summary>
    public static CellColumn? Source(int dataIndex, CellColumn? own, CellColumn? shared) =>
        Reports(own, dataIndex) ? own : Reports(shared, dataIndex) ? shared : null;

    private static bool Reports(CellColumn? source, int dataIndex) =>
        dataIndex >= 0 && source is not null && source.Any(dataIndex, CellStatus.Ada);

    private void Copy(CellColumn source, int wilayah, Indikator indikator)
    {
        source.CopyTo(_lingkup.Wilayah.Rows[wilayah].DataIndex, Sel, Lingkup.Sel(wilayah, 0));
        // Reported rows win over the survey (SPEC 9.4).
        if (_survei?.HasRespondentsAt(wilayah) == true)
            _lingkup.Report(SurveyCodes.SurveiTidakDipakai, wilayah, indikator.Kode, quarter: null,
                $"'{Variabel.Nama}' dilaporkan dan juga ada di skm.csv; yang dipakai laporannya. Hapus salah satunya.");
    }

    private void CopyCalendar(int wilayah)
    {
        var total = 0m;
        for (var q = 0; q < Lingkup.Quarters; q++)
        {
            var own = _lingkup.Aturan.HariKerjaEfektif[q];
            total += own;
            Sel[Lingkup.Sel(wilayah, q)] = Nilai.Of(Variabel.CaraLapor == CaraLapor.SampaiDengan ? total : own);
        }
    }

    private void CopySurvey(int wilayah)
    {
        for (var q = 0; q < Lingkup.Quarters; q++)
            Sel[Lingkup.Sel(wilayah, q)] = Masa!.Triwulan[Lingkup.Sel(wilayah, q)];
    }
}
