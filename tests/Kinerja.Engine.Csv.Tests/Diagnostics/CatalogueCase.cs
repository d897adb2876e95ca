using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Survei;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Diagnostics;

/// <summary>A small input and how to read it.</summary>
/// <param name="Run">Reads and calculates it; gives everything found.</param>
internal sealed record CatalogueCase(Func<IReadOnlyList<Diagnostic>> Run)
{
    /// <summary>Codes that cannot be kept apart from the one of the case, in their order.</summary>
    public string[] Beside { get; private init; } = [];

    /// <summary>A folder without a fault, but for the files given.</summary>
    public static CatalogueCase Folder(params (string Berkas, string Isi)[] files) => new(() =>
    {
        using var folder = new TemporaryFolder([.. CatalogueCases.CleanFiles, .. files]);
        return Read(KinerjaFolder.Read(folder.Path));
    });

    /// <summary>One file as bytes in such a folder.</summary>
    public static CatalogueCase Bytes(
        string berkas, byte[] isi, params (string Berkas, string Isi)[] files) => new(() =>
    {
        using var folder = new TemporaryFolder([.. CatalogueCases.CleanFiles, .. files]);
        return Read(KinerjaFolder.Read(folder.Write(berkas, isi).Path));
    });

    public static CatalogueCase NoFolder() => new(() => KinerjaFolder.Read("tidak/ada").Diagnostics);

    /// <summary>A rumus by itself.</summary>
    public static CatalogueCase Rumus(string text) => new(() =>
    {
        Assert.False(Formulas.Rumus.TryParse(text, out _, out var diagnostics));
        return diagnostics;
    });

    public static CatalogueCase Responden(string skm, long populasi) => new(() =>
    {
        using var folder = new TemporaryFolder(("skm.csv", skm));
        return KecukupanResponden.Check(SkmFile.Read(folder.PathOf("skm.csv")).Calculate(), populasi);
    });

    public CatalogueCase With(params string[] beside) => this with { Beside = beside };

    private static IReadOnlyList<Diagnostic> Read(KinerjaFolder folder) =>
        folder.CanCalculate ? [.. folder.Diagnostics, .. folder.Calculate().Diagnostics] : folder.Diagnostics;
}
