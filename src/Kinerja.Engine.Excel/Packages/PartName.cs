namespace Kinerja.Engine.Excel.Packages;

/// <summary>Names of parts: the paths inside the zip file, without a slash before them.</summary>
internal static class PartName
{
    /// <summary>
    /// Where the relationships of a part stand: those of <c>xl/workbook.xml</c> in <c>xl/_rels/workbook.xml.rels</c>.
    /// </summary>
    public static string OfRelationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>
    /// The name that a target means, seen from a part. A path that leaves the file stays in its root.
    /// </summary>
    public static string Resolve(string part, string target)
    {
        var path = Normalise(target);
        var isAbsolute = path.StartsWith('/');
        var steps = new List<string>();
        if (!isAbsolute) steps.AddRange(part.Split('/')[..^1]);
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..") steps.RemoveRange(Math.Max(steps.Count - 1, 0), Math.Min(steps.Count, 1));
            else if (step != ".") steps.Add(step);
        }
        return string.Join('/', steps);
    }

    /// <summary>A name as some programs write it, with backslashes.</summary>
    public static string Normalise(string name) => name.Replace('\\', '/');
}
