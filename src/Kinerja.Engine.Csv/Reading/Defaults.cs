using System.Globalization;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Gives the wilayah and the tahun of files that lack the column: from the options, or the only wilayah without a child
/// (SPEC 10.7).
/// </summary>
internal sealed class Defaults
{
    private readonly Dictionary<string, string> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _tahun = new(StringComparer.Ordinal);

    /// <param name="options">The options; an unknown <c>WilayahBaku</c> is reported.</param>
    /// <param name="parts">The definitions.</param>
    /// <param name="names">The codes and names.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public Defaults(KinerjaOptions options, DefinisiParts parts, DataNames names, DiagnosticLog log)
    {
        if (options.TahunBaku is { } tahun)
            _all["tahun"] = _tahun["tahun"] = tahun.ToString(CultureInfo.InvariantCulture);
        if ((options.WilayahBaku ?? OnlyLeaf(parts.Wilayah)) is { } wilayah)
            _all["wilayah"] = names.Definisi?.KnowsWilayah(wilayah) == false
                ? names.Wilayah.Named(wilayah) ?? wilayah : wilayah;
        if (options.WilayahBaku is { } baku && parts.Wilayah.Count > 0 && names.Definisi is not null
            && !names.IsWilayah(baku))
            log.Add(DefinitionCodes.OpsiTidakSah, DiagnosticPlace.None,
                $"Opsi WilayahBaku = '{DiagnosticLog.Shorten(baku)}' tidak ada di wilayah.csv."
                + $"{names.Wilayah.Hints.For(baku)}");
    }

    /// <summary>Gives a file of realisasi or a survey what its header lacks.</summary>
    public TableSource ForData(TableSource source) => With(source, _all);

    /// <summary>Gives a file of targets its tahun; without a wilayah its targets are for all wilayah.</summary>
    public TableSource ForTarget(TableSource source) => With(source, _tahun);

    private static TableSource With(TableSource source, Dictionary<string, string> defaults)
    {
        source.Rules = source.Rules.With(defaults);
        return source;
    }

    private static string? OnlyLeaf(IReadOnlyList<Wilayah> all)
    {
        var parents = all.Select(one => Nama.Normalize(one.Induk ?? "")).ToHashSet(StringComparer.Ordinal);
        var leaves = all.Where(one => !parents.Contains(Nama.Normalize(one.Kode)))
            .DistinctBy(one => Nama.Normalize(one.Kode), StringComparer.Ordinal).Take(2).ToList();
        return leaves is [var only] ? only.Kode : null;
    }
}
