using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;

namespace Kinerja.Engine.Html.Templat;

/// <summary>Finds templates: those of the folder first, then the built-in ones.</summary>
internal sealed partial class TemplateSource
{
    private const string Kepala = "kepala.liquid";
    private const string Kaki = "kaki.liquid";
    private const string Gaya = "gaya.css";

    private static readonly FluidParser Parser = new();

    private readonly string? _folder;

    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public TemplateSource(string? folder)
    {
        if (folder is not null && !Directory.Exists(folder))
            throw new DirectoryNotFoundException($"Folder templat '{folder}' tidak ada.");
        _folder = folder;
    }

    /// <summary>A template of the folder, or the built-in one.</summary>
    public LoadedTemplate Template(string name)
    {
        var isReplaceable = name is Kepala or Kaki;
        if (isReplaceable && Own(name) is { } path) return Parse(path, File.ReadAllText(path));
        return Parse(name, BuiltIn(name));
    }

    /// <summary>The built-in style, and after it that of the folder.</summary>
    /// <exception cref="TemplatException">The style would end its element.</exception>
    public string Style()
    {
        if (Own(Gaya) is not { } path) return BuiltIn(Gaya);
        var own = File.ReadAllText(path);
        var at = own.IndexOf("</", StringComparison.Ordinal);
        if (at >= 0)
            throw new TemplatException(path, 1 + own.AsSpan(0, at).Count('\n'),
                "'</' tidak boleh ada di dalam gaya. Hapus, atau tulis sebagai '<\\/'.");
        return BuiltIn(Gaya) + own;
    }

    public static string BuiltIn(string name)
    {
        using var stream = typeof(TemplateSource).Assembly.GetManifestResourceStream(name)
            ?? throw new UnreachableException();
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private string? Own(string name) =>
        _folder is null || Path.Combine(_folder, name) is var path && !File.Exists(path) ? null : path;

    private static LoadedTemplate Parse(string path, string text)
    {
        try
        {
            return new LoadedTemplate(path, text, Parser.Parse(text));
        }
        catch (ParseException error)
        {
            var place = Place().Match(error.Message);
            var line = place.Success ? int.Parse(place.Groups["baris"].ValueSpan, CultureInfo.InvariantCulture) : 1;
            throw new TemplatException(path, line, $"{error.Message.Split('\n')[0]}. Perbaiki tag Liquid di baris ini, "
                + "atau hapus berkas ini untuk memakai templat bawaan.", error);
        }
    }

    [GeneratedRegex(@"\((?<baris>\d+):\d+\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
