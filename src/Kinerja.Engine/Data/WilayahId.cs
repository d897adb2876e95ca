namespace Kinerja.Engine.Data;

/// <summary>
/// The id of a wilayah, from <see cref="DataKinerjaBuilder.Wilayah"/> or <see cref="DataSurveiBuilder.Wilayah"/>. It is
/// valid only in the builder that made it.
/// </summary>
/// <remarks>
/// The default value is no id: a builder rejects it with an <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
public readonly record struct WilayahId
{
    private readonly int _nomor; // from 1, so that the default value is no id

    internal WilayahId(int index) => _nomor = index + 1;

    /// <summary>The index in the lists of the builder, from 0; -1 for no id.</summary>
    internal int Index => _nomor - 1;
}
