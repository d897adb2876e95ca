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
        Cells = scope.LendReported();
        _valued = new byte[scope.Layout.Wilayah.Count];
        _reported = new byte[_valued.Length];
    }

    public VariabelIndikator Variabel { get; }

    /// <summary>The cells as given, before <see cref="WaktuAggregator"/> makes sense of them.</summary>
    public KolomNilai Cells { get; }

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
        ((Reported(cell / ColumnLayout.Quarters) >> (cell % ColumnLayout.Quarters)) & 1) != 0;

    /// <summary>
    /// What the survey has of a wilayah, unless rows are reported for it or an explicit sifat makes its quarters
    /// ordinary cells (SPEC 9.4); otherwise <c>null</c>.
    /// </summary>
    public MasaSurvei? SurveiOf(int wilayah) =>
        _survei is null || Variabel.IsTersurat || SumberOf(wilayah) != SumberVariabel.Survei ? null : Masa;

    /// <summary>The cells of every wilayah, each from its own source.</summary>
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
            column.Note(wilayah, sumber);
        }
        return column;
    }

    private void Note(int wilayah, SumberVariabel sumber)
    {
        var (valued, asked) = (0, 0);
        for (var q = 0; q < ColumnLayout.Quarters; q++)
        {
            var cell = ColumnLayout.ReportedCell(wilayah, q);
            if (Cells.States[cell] == Alasan.Ada) valued |= 1 << q;
            // With an explicit sifat quarters are ordinary cells: without an IKM nothing is reported (SPEC 9.4).
            if (sumber == SumberVariabel.Survei && !Variabel.IsTersurat && _survei!.HasRespondents(cell))
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
        if (Source(_scope.Layout.Wilayah.Rows[wilayah].DataIndex, _own, _shared) is { } source)
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
        source.CopyTo(_scope.Layout.Wilayah.Rows[wilayah].DataIndex, Cells, ColumnLayout.ReportedCell(wilayah, 0));
        // Reported rows win over the survey (SPEC 9.4).
        if (_survei?.HasRespondentsAt(wilayah) == true)
            _scope.Report(SurveyCodes.SurveiTidakDipakai, wilayah, indikator.Kode, quarter: null,
                $"'{Variabel.Nama}' dilaporkan dan juga ada di skm.csv; yang dipakai laporannya. Hapus salah satunya.");
    }

    private void CopyCalendar(int wilayah)
    {
        var total = 0m;
        for (var q = 0; q < ColumnLayout.Quarters; q++)
        {
            var own = _scope.Inputs.Aturan.HariKerjaEfektif[q];
            total += own;
            Cells[ColumnLayout.ReportedCell(wilayah, q)] =
                Nilai.Of(Variabel.CaraLapor == CaraLapor.SampaiDengan ? total : own);
        }
    }

    private void CopySurvey(int wilayah)
    {
        for (var q = 0; q < ColumnLayout.Quarters; q++)
            Cells[ColumnLayout.ReportedCell(wilayah, q)] = Masa!.Triwulan[ColumnLayout.ReportedCell(wilayah, q)];
    }
}
