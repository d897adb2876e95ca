namespace Kinerja.Engine.Laporan;

/// <summary>The kind of the cells of a column.</summary>
public enum JenisKolom
{
    /// <summary>A long text, such as a name.</summary>
    Teks,

    /// <summary>A short text, such as a kode, a satuan or a predikat.</summary>
    Singkat,

    /// <summary>Numbers in the unit of their row, with <see cref="LaporanKinerja.Desimal"/> digits.</summary>
    Angka,

    /// <summary>Percentages, with <see cref="LaporanKinerja.Desimal"/> digits.</summary>
    Persen,

    /// <summary>Rupiah, with <see cref="LaporanKinerja.Desimal"/> digits.</summary>
    Rupiah,

    /// <summary>Counts and ranks, without digits after the mark.</summary>
    Cacah,
}
