using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Finds words in a list of known ones, and says what to write for an unknown word.</summary>
/// <param name="known">The known words.</param>
internal sealed class MasukanRoles(IReadOnlyList<string> known)
{
    private readonly SaranIndex _saran = new(known);

    /// <summary>Returns the known word that is the same after normalisation; <c>null</c> for none.</summary>
    public string? Find(string word)
    {
        var normal = Nama.Normalize(word);
        return known.FirstOrDefault(one => Nama.Normalize(one) == normal);
    }

    /// <summary>Returns the end of a message about an unknown word, with a space before it.</summary>
    /// <param name="word">The unknown word.</param>
    /// <param name="line">The JSON to write, given the word that was probably meant.</param>
    public string Cure(string word, Func<string, string> line)
    {
        var saran = _saran.For(word);
        var meant = known.FirstOrDefault(one => saran.Contains($"'{one}'", StringComparison.Ordinal));
        return meant is null
            ? $"{saran} Yang dikenal: {string.Join(", ", known)}." : $"{saran} Tulis: {line(meant)}.";
    }
}
