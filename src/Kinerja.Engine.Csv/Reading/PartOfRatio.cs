namespace Kinerja.Engine.Csv.Reading;

/// <summary>Which part of a percentage a number is (SPEC 10.8).</summary>
internal enum PartOfRatio
{
    /// <summary>None: the number is a realisasi or a target.</summary>
    None,

    Pembilang,
    Penyebut,
}
