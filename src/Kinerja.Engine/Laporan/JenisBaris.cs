namespace Kinerja.Engine.Laporan;

/// <summary>The role of a row of a table.</summary>
public enum JenisBaris
{
    /// <summary>A row of its own, such as an indikator or a wilayah.</summary>
    Isi,

    /// <summary>A simpul or another heading above the rows that belong to it.</summary>
    Kelompok,

    /// <summary>A sum or a mean over the rows above.</summary>
    Jumlah,

    /// <summary>A line to be filled in by hand, such as "faktor pendorong".</summary>
    Isian,
}
