namespace Kinerja.Engine.Data;

/// <summary>
/// A variabel in the builder that gave the id, from <see cref="DataKinerjaBuilder.Variabel"/>.
/// It means nothing to another builder.
/// </summary>
/// <remarks>
/// The default value is none: a builder refuses it with an <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
public readonly record struct VariabelId
{
    private readonly int _nomor; // from 1, so that 0 is none

    internal VariabelId(int index) => _nomor = index + 1;

    /// <summary>Its place in the lists of the builder, from 0; -1 for none.</summary>
    internal int Index => _nomor - 1;
}
