using System.Collections.Immutable;
using System.Globalization;

namespace Kinerja.Engine.Model;

/// <summary>
/// The levels of a cascading tree, from high to low (SPEC 6.8). Names compare without case, spaces, <c>_</c> and
/// <c>-</c>. Immutable; every instance is valid.
/// </summary>
public sealed class DaftarJenjang
{
    /// <summary>The smallest number of levels.</summary>
    public const int Minimum = 2;

    /// <summary>The largest number of levels.</summary>
    public const int Maximum = 12;

    /// <summary>Makes a list of levels.</summary>
    /// <param name="nama">The names, from high to low.</param>
    /// <exception cref="ArgumentException"><see cref="Failures"/> finds a problem.</exception>
    public DaftarJenjang(IEnumerable<string> nama)
    {
        ArgumentNullException.ThrowIfNull(nama);
        ImmutableArray<string> names = [.. nama];
        if (Failures(names).FirstOrDefault() is { } failure) throw new ArgumentException(failure, nameof(nama));
        Nama = [.. names.Select(name => name.Trim())];
    }

    /// <summary>Tujuan, Sasaran, Program, Kegiatan, Sub Kegiatan.</summary>
    public static DaftarJenjang Baku { get; } = new(
        [Jenjang.Tujuan, Jenjang.Sasaran, Jenjang.Program, Jenjang.Kegiatan, Jenjang.SubKegiatan]);

    /// <summary>The names, from high to low.</summary>
    public ImmutableArray<string> Nama { get; }

    /// <summary>Checks whether names make a valid list: 2..12 different names that are not blank.</summary>
    /// <param name="nama">The names, from high to low.</param>
    /// <returns>All problems, in Bahasa Indonesia; empty for a valid list.</returns>
    public static IEnumerable<string> Failures(IReadOnlyList<string> nama)
    {
        ArgumentNullException.ThrowIfNull(nama);
        if (nama.Count is < Minimum or > Maximum)
            return [string.Create(
                CultureInfo.InvariantCulture, $"memuat {nama.Count} jenjang: harus {Minimum}..{Maximum}.")];
        var (seen, failures) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var name in nama)
        {
            if (string.IsNullOrWhiteSpace(name))
                failures.Add("memuat nama kosong. Hapus nama kosong itu, atau tulis namanya.");
            else if (!seen.Add(Key(name))) failures.Add($"memuat '{name}' dua kali.");
        }
        return failures;
    }

    /// <summary>Finds a level by its name. A number before the name, as in <c>1. Tujuan</c>, is skipped.</summary>
    /// <param name="text">The name, in any spelling.</param>
    /// <returns>Its index, 0 for the highest level; -1 for an unknown name.</returns>
    public int IndexOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Find(text);
        return found >= 0 ? found : Find(text.TrimStart().TrimStart("0123456789".ToCharArray()).TrimStart('.', ')'));
    }

    private int Find(string text)
    {
        var key = Key(text);
        for (var i = 0; i < Nama.Length; i++)
        {
            if (Key(Nama[i]) == key) return i;
        }
        return -1;
    }

    private static string Key(string name) =>
        Penamaan.Nama.Normalize(name).Replace("_", "", StringComparison.Ordinal);
}
