namespace Kinerja.Engine.Model;

/// <summary>The source of a rumus of the catalogue.</summary>
/// <param name="Dokumen">The name of the public document.</param>
/// <param name="Jabatan">The post, or the level of the cascading tree, that has the indikator in the document.</param>
/// <param name="Indikator">The name of the indikator as printed in the document.</param>
public sealed record SumberRumus(string Dokumen, string Jabatan, string Indikator)
{
    /// <summary>Returns the source on one line.</summary>
    public override string ToString() => $"{Dokumen}, {Jabatan}: \"{Indikator}\"";
}
