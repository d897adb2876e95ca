namespace Kinerja.Engine.Perhitungan;

/// <summary>Where a wilayah has the cells of a variabel from (SPEC 4.6, 10.1).</summary>
internal enum SumberVariabel
{
    /// <summary>Nothing is reported.</summary>
    TidakAda,

    /// <summary>Reported for the indikator itself.</summary>
    Indikator,

    /// <summary>Reported for every indikator that uses it.</summary>
    Bersama,

    /// <summary>The built-in <c>hari_kerja_efektif</c>.</summary>
    Kalender,

    /// <summary>The survey of <c>skm.csv</c> (SPEC 9.4).</summary>
    Survei,
}
