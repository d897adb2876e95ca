using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The key of a row of anggaran.</summary>
/// <param name="Wilayah">The kode of the wilayah.</param>
/// <param name="Simpul">The kode of the simpul.</param>
/// <param name="Tahun">The year.</param>
internal readonly record struct AnggaranKey(string Wilayah, string Simpul, int Tahun)
{
    /// <summary>The key with normalised codes, so that spellings of one code are equal (SPEC 2).</summary>
    public AnggaranKey Normalized => new(Nama.Normalize(Wilayah), Nama.Normalize(Simpul), Tahun);
}
