namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Which proofs a page keeps, from all to the fewest.</summary>
internal enum CakupanBukti
{
    /// <summary>Every proof.</summary>
    Semua,

    /// <summary>Those of the wilayah of the report.</summary>
    Wilayah,

    /// <summary>Those of the wilayah, tahun and quarter of the report.</summary>
    Titik,
}
