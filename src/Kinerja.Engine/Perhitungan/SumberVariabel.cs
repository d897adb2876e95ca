namespace Kinerja.Engine.Perhitungan;

/// <summary>The source of the cells of a variabel at a wilayah (SPEC 4.6, 10.1).</summary>
internal enum SumberVariabel
{
    /// <summary>Nothing is reported.</summary>
    TidakAda,

    /// <summary>Rows for the indikator itself.</summary>
    Indikator,

    /// <summary>Shared rows, for every indikator that uses the variabel.</summary>
    Bersama,

    /// <summary>The calendar, for the built-in <c>hari_kerja_efektif</c>.</summary>
    Kalender,

    /// <summary>The survey of <c>skm.csv</c> (SPEC 9.4).</summary>
    Survei,
}
