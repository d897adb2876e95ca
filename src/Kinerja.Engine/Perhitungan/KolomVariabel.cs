using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine.Perhitungan;

/// <summary>The quarterly cells of one variabel of one indikator, for all its wilayah (SPEC 4.6, 10.1).</summary>
internal sealed class KolomVariabel
{
    private readonly CalculationScope _scope;
    private readonly CellColumn? _own;
    private readonly CellColumn? _shared;
    private readonly KolomSurvei? _survei;
    private readonly byte[] _valued;
    private readonly byte[] _reported;

    private KolomVariabel(CalculationScope scope, Indikator indikator, VariabelIndikator variabel)
    {
        var inputs = scope.Inputs;
        _scope = scope;
        _own = inputs.Data.Realisasi(new(Nama.Normalize(indikator.Kode), variabel.Nama), inputs.Tahun);
        _shared = inputs.Data.Realisasi(new(null, variabel.Nama), inputs.Tahun);
        _survei = variabel.IsSurvey ? inputs.Survei : null;
        Variabel = variabel;
        KodeIndikator = indikator.Kode;
        Cells = scope.LendReported();
        _valued = new byte[scope.Layout.Wilayah.Count];
        _reported = new byte[_valued.Length];
    }

    public VariabelIndikator Variabel { get; }

    /// <summary>The kode of the indikator.</summary>
    public string KodeIndikator { get; }

    /// <summary>The cells as reported, before <see cref="WaktuAggregator"/> aggregates them.</summary>
    public KolomNilai Cells { get; }

    /// <summary>
    /// Whether the variabel is, at a wilayah, one of the Arus variables that must be reported together in a quarter.
    /// The calendar and a variabel from the survey are not.
    /// </summary>
    public bool IsFlow(int wilayah) =>
        Variabel is { Sifat: Sifat.Arus, IsCalendar: false } && SurveiOf(wilayah) is null;

    private MasaSurvei? Masa =>
        Variabel.Nama == VariabelIndikator.SkmIkm ? _survei?.Ikm : _survei?.Responden;

    /// <summary>Returns the quarters of a wilayah that have a value; bit 0 is TW 1.</summary>
    public int Valued(int wilayah) => _valued[wilayah];

    /// <summary>
    /// Returns the quarters of a wilayah that are reported; bit 0 is TW 1. A quarter is reported when it has a value,
    /// or when the survey has respondents in it.
    /// </summary>
    public int Reported(int wilayah) => _reported[wilayah];

    /// <summary>Returns the kode of a wilayah.</summary>
    public string KodeOf(int wilayah) => _scope.Layout.Wilayah.Rows[wilayah].Kode;

    /// <summary>Whether the quarter of a cell is reported.</summary>
    public bool HasCell(int cell) =>
        ((Reported(cell / ColumnLayout.Quarters) >> (cell % ColumnLayout.Quarters)) & 1) != 0;

    /// <summary>Whether the variabel is due in the quarter of a cell (SPEC 4.9).</summary>
    public bool IsDue(int cell) => ((Variabel.JatuhTempo >> (cell % ColumnLayout.Quarters)) & 1) != 0;

    /// <summary>
    /// Returns the results of the survey when a wilayah takes the variabel from it. Returns <c>null</c> when rows are
    /// reported for the wilayah, and when an explicit sifat makes the quarters ordinary cells (SPEC 9.4).
    /// </summary>
    public MasaSurvei? SurveiOf(int wilayah) =>
        _survei is null || Variabel.IsTersurat || SumberOf(wilayah) != SumberVariabel.Survei ? null : Masa;

    /// <summary>
    /// As <see cref="SurveiOf"/>, also where the survey would give the variabel if there were respondents: there its
    /// figures are missing (SPEC 9.4).
    /// </summary>
    public MasaSurvei? SurveiOrNoneOf(int wilayah) => _survei is not null && !Variabel.IsTersurat
        && SumberOf(wilayah) is SumberVariabel.Survei or SumberVariabel.TidakAda ? Masa : null;

    /// <summary>Whether the survey has respondents at a wilayah in the quarters up to that of a cell.</summary>
    public bool HasRespondentsUntil(int cell) => _survei?.HasRespondentsUntil(cell) == true;

    /// <summary>Reads the cells of every wilayah, each from its own source.</summary>
    public static KolomVariabel Gather(CalculationScope scope, Indikator indikator, VariabelIndikator variabel)
    {
        var column = new KolomVariabel(scope, indikator, variabel);
        for (var wilayah = 0; wilayah < scope.Layout.Wilayah.Count; wilayah++)
        {
            var sumber = column.SumberOf(wilayah);
            switch (sumber)
            {
                case SumberVariabel.Indikator: column.Copy(column._own!, wilayah, indikator); break;
                case SumberVariabel.Bersama: column.Copy(column._shared!, wilayah, indikator); break;
                case SumberVariabel.Kalender: column.CopyCalendar(wilayah); break;
                case SumberVariabel.Survei: column.CopySurvey(wilayah); break;
                case SumberVariabel.TidakAda: break;
                default: throw new System.Diagnostics.UnreachableException();
            }
            column.MarkQuarters(wilayah, sumber);
        }
        return column;
    }

    /// <summary>Stores the quarters of a wilayah that have a value, and those that are reported.</summary>
    private void MarkQuarters(int wilayah, SumberVariabel sumber)
    {
        var (valued, surveyed) = (0, 0);
        for (var q = 0; q < ColumnLayout.Quarters; q++)
        {
            var cell = ColumnLayout.ReportedCell(wilayah, q);
            if (Cells.States[cell] == Alasan.Ada) valued |= 1 << q;
            // An explicit sifat makes quarters ordinary cells: a quarter without an IKM is not reported (SPEC 9.4).
            if (sumber == SumberVariabel.Survei && !Variabel.IsTersurat && _survei!.HasRespondents(cell))
                surveyed |= 1 << q;
        }
        (_valued[wilayah], _reported[wilayah]) = ((byte)valued, (byte)(valued | surveyed));
    }

    /// <summary>
    /// Returns the source of the cells of a wilayah: the cells for the indikator itself when at least one is reported,
    /// or else the shared cells, or else the calendar for <c>hari_kerja_efektif</c> and the survey for its variables.
    /// </summary>
    public SumberVariabel SumberOf(int wilayah)
    {
        if (Source(_scope.Layout.Wilayah.Rows[wilayah].DataIndex, _own, _shared) is { } source)
            return ReferenceEquals(source, _own) ? SumberVariabel.Indikator : SumberVariabel.Bersama;
        if (Variabel.IsCalendar) return SumberVariabel.Kalender;
        return _survei?.HasRespondentsAt(wilayah) == true ? SumberVariabel.Survei : SumberVariabel.TidakAda;
    }

    /// <summary>
    /// Returns the cells that count for a wilayah: those of the indikator, or else the shared ones, or else <c>null</c>
    /// (SPEC 10.1).
    /// </summary>
    public static CellColumn? Source(int dataIndex, CellColumn? own, CellColumn? shared) =>
        Reports(own, dataIndex) ? own : Reports(shared, dataIndex) ? shared : null;

    private static bool Reports(CellColumn? source, int dataIndex) =>
        dataIndex >= 0 && source is not null && source.Any(dataIndex, CellStatus.Ada);

    private void Copy(CellColumn source, int wilayah, Indikator indikator)
    {
        source.CopyTo(_scope.Layout.Wilayah.Rows[wilayah].DataIndex, Cells, ColumnLayout.ReportedCell(wilayah, 0));
        // Reported rows override the survey (SPEC 9.4).
        if (_survei?.HasRespondentsAt(wilayah) == true)
            _scope.Report(SurveyCodes.SurveiTidakDipakai, wilayah, indikator.Kode, quarter: null,
                $"'{Variabel.Nama}' dilaporkan dan juga ada di skm.csv; yang dipakai laporannya. Hapus salah satunya.");
    }

    private void CopyCalendar(int wilayah)
    {
        var (total, isTotal) = (0m, Variabel.CaraLapor == CaraLapor.SampaiDengan);
        for (var q = 0; q < ColumnLayout.Quarters; q++)
        {
            var own = _scope.Inputs.Aturan.HariKerjaEfektif[q];
            total += own;
            Cells[ColumnLayout.ReportedCell(wilayah, q)] = Nilai.Of(isTotal ? total : own);
        }
    }

    private void CopySurvey(int wilayah)
    {
        for (var q = 0; q < ColumnLayout.Quarters; q++)
            Cells[ColumnLayout.ReportedCell(wilayah, q)] = Masa!.Triwulan[ColumnLayout.ReportedCell(wilayah, q)];
    }
}
