using System.Collections.Immutable;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model.Checks;

/// <summary>
/// Finds the scale of a reported cell (SPEC 4.10, 10.1): that of the variabel of its indikator, or for a shared cell
/// that of the shared setting, else the only scale of the indikator that use the variabel.
/// </summary>
/// <param name="indikator">The indikator.</param>
/// <param name="variabel">Per indikator, its variables with all defaults resolved.</param>
/// <param name="resolver">Knows the settings.</param>
internal sealed class SkalaLookup(
    ImmutableArray<Indikator> indikator, ImmutableArray<ImmutableArray<VariabelIndikator>> variabel,
    VariabelResolver resolver)
{
    private readonly Lazy<Dictionary<string, SkalaNilai?>> _shared = new(() => Shared(variabel));

    /// <param name="index">The index of the indikator; <c>null</c> for a shared cell, negative for an unknown
    /// indikator.</param>
    /// <param name="nama">The name of the variabel, in any spelling.</param>
    public SkalaNilai? Of(int? index, string nama)
    {
        var normal = Nama.Normalize(nama);
        if (index is null) return resolver.SharedSkala(normal) ?? _shared.Value.GetValueOrDefault(normal);
        return index < 0 ? null : resolver.SkalaOf(indikator[index.Value], normal);
    }

    /// <summary>The scale of each variabel; <c>null</c> where indikator disagree, because a label would then have two
    /// readings.</summary>
    private static Dictionary<string, SkalaNilai?> Shared(ImmutableArray<ImmutableArray<VariabelIndikator>> variabel)
    {
        var found = new Dictionary<string, SkalaNilai?>(StringComparer.Ordinal);
        foreach (var one in variabel.SelectMany(own => own).Where(one => one.Skala is not null))
        {
            if (!found.TryAdd(one.Nama, one.Skala) && found[one.Nama] != one.Skala) found[one.Nama] = null;
        }
        return found;
    }
}
