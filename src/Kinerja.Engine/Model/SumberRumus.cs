namespace Kinerja.Engine.Model;

/// <summary>Where a rumus of the catalogue comes from.</summary>
/// <param name="Dokumen">The public document.</param>
/// <param name="Jabatan">Whose indikator it is there: a post, or a level of the cascading tree.</param>
/// <param name="Indikator">The indikator as the document prints it.</param>
public sealed record SumberRumus(string Dokumen, string Jabatan, string Indikator)
{
    /// <summary>Returns the source on one line.</summary>
    public override string ToString() => $"{Dokumen}, {Jabatan}: \"{Indikator}\"";
}
