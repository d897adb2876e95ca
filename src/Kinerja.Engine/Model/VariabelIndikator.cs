namespace Kinerja.Engine.Model;

/// <summary>A variabel of one indikator, with all defaults resolved (SPEC 4.1, 10.1).</summary>
internal sealed record VariabelIndikator(string Nama, Sifat Sifat, CaraLapor CaraLapor)
{
    /// <summary>The name of the calendar variabel, which all wilayah share (SPEC 4.6).</summary>
    public const string HariKerjaEfektif = "hari_kerja_efektif";

    /// <summary>
    /// The name of the IKM of a survey. It is a level, whatever the tipe of the indikator (SPEC 4.1).
    /// </summary>
    public const string SkmIkm = "skm_ikm";

    /// <summary>The name of the number of respondents of a survey (SPEC 9.4).</summary>
    public const string SkmResponden = "skm_responden";

    /// <summary>
    /// Whether the sifat follows from the tipe, because neither <c>variabel.csv</c> nor the catalogue states one.
    /// </summary>
    public bool IsSifatDariTipe { get; init; }

    /// <summary>
    /// Whether <c>variabel.csv</c> states the sifat. If so, the quarters of a survey count as ordinary cells.
    /// </summary>
    public bool IsTersurat { get; init; }

    /// <summary>How often it is due (SPEC 4.9); the calendar is always <c>Triwulanan</c>.</summary>
    public Frekuensi Frekuensi { get; init => (field, JatuhTempo) = (value, value.DueQuarters()); }

    /// <summary>The quarters in which it is due, as a bit set; bit 0 is TW 1.</summary>
    public int JatuhTempo { get; private init; } = FrekuensiExtensions.AllQuarters;

    /// <summary>Whether it is not due in some quarter.</summary>
    public bool IsNotAlwaysDue => JatuhTempo != FrekuensiExtensions.AllQuarters;

    /// <summary>Whether it is due in some quarter up to <paramref name="quarter"/>, 0..3.</summary>
    public bool IsDueBy(int quarter) => (JatuhTempo & ((2 << quarter) - 1)) != 0;
    /// <summary>The scale by whose labels it may be reported; <c>null</c> for none (SPEC 4.10).</summary>
    public SkalaNilai? Skala { get; init; }

    /// <summary>
    /// Whether this is the calendar. The calendar never assigns an indikator and never counts for kelengkapan (SPEC
    /// 4.6).
    /// </summary>
    public bool IsCalendar => Nama == HariKerjaEfektif;

    /// <summary>Whether a survey supplies its value where no row reports it (SPEC 9.4).</summary>
    public bool IsSurvey => Nama is SkmIkm or SkmResponden;
}
