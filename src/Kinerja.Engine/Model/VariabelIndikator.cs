namespace Kinerja.Engine.Model;

/// <summary>A variabel as one indikator reads it, every default resolved (SPEC 4.1, 10.1).</summary>
internal readonly record struct VariabelIndikator(string Nama, Sifat Sifat, CaraLapor CaraLapor)
{
    /// <summary>The calendar variable every kabupaten shares (SPEC 4.6).</summary>
    public const string HariKerjaEfektif = "hari_kerja_efektif";

    /// <summary>The IKM of a survey: a level, whatever the tipe of the indikator (SPEC 4.1).</summary>
    public const string SkmIkm = "skm_ikm";

    /// <summary>A calendar is no report: it never assigns, never counts for kelengkapan (SPEC 4.6).</summary>
    public bool IsCalendar => Nama == HariKerjaEfektif;
}
