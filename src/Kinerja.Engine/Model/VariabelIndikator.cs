namespace Kinerja.Engine.Model;

/// <summary>A variabel as one indikator reads it, every default resolved (SPEC 4.1, 10.1).</summary>
internal sealed record VariabelIndikator(string Nama, Sifat Sifat, CaraLapor CaraLapor)
{
    /// <summary>The calendar variable every kabupaten shares (SPEC 4.6).</summary>
    public const string HariKerjaEfektif = "hari_kerja_efektif";

    /// <summary>The IKM of a survey: a level, whatever the tipe of the indikator (SPEC 4.1).</summary>
    public const string SkmIkm = "skm_ikm";

    /// <summary>How many people a survey asked (SPEC 9.4).</summary>
    public const string SkmResponden = "skm_responden";

    /// <summary>
    /// Whether nobody said the sifat, neither <c>variabel.csv</c> nor the catalogue: it follows from the tipe alone.
    /// </summary>
    public bool IsSifatDariTipe { get; init; }

    /// <summary>Whether <c>variabel.csv</c> says the sifat, which makes a survey's quarters ordinary cells.</summary>
    public bool IsTersurat { get; init; }

    /// <summary>A calendar is no report: it never assigns, never counts for kelengkapan (SPEC 4.6).</summary>
    public bool IsCalendar => Nama == HariKerjaEfektif;

    /// <summary>A survey answers for it where it is not reported (SPEC 9.4).</summary>
    public bool IsSurvey => Nama is SkmIkm or SkmResponden;
}
