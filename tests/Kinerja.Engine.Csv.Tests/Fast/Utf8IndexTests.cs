using System.Collections.Concurrent;
using System.Text;
using Kinerja.Engine.Csv.Fast;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Fast;

/// <summary>Each text has one number, and different texts have different numbers, even with equal ends.</summary>
public sealed class Utf8IndexTests
{
    [Law]
    public void Finds_what_a_dictionary_finds(Tape tape)
    {
        var (indeks, asked, expected) =
            (Indeks(out var names), new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var i = tape.Choose(150); i >= 0; i--)
        {
            // Few texts of each length, so that they repeat; many differ only in one byte.
            var text = new char[1 + tape.Choose(40)];
            Array.Fill(text, 'a');
            text[tape.Choose(text.Length)] = tape.Pick('a', 'b', 'x');
            asked.Add(new string(text));
        }
        foreach (var text in asked)
        {
            if (!expected.TryGetValue(text, out var number))
                expected.Add(text, number = text.Contains('x', StringComparison.Ordinal) ? -1 : names.Count);
            Assert.Equal(number, indeks.Find(Encoding.UTF8.GetBytes(text)));
        }
        Assert.Equal(
            expected.Where(pair => pair.Value >= 0).OrderBy(pair => pair.Value).Select(pair => pair.Key), names);
    }

    [Fact]
    public void Gives_every_thread_the_same_numbers_while_it_grows()
    {
        var indeks = Indeks(out var names);
        var found = new ConcurrentBag<(int Text, int Number)>();
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 4 }, thread =>
        {
            for (var i = 0; i < 5000; i++)
            {
                var text = thread % 2 == 0 ? i : 4999 - i;
                found.Add((text, indeks.Find(Encoding.UTF8.GetBytes(Text(text)))));
            }
        });
        Assert.Equal(5000, names.Count);
        Assert.All(found, pair => Assert.Equal(Text(pair.Text), names[pair.Number]));

        static string Text(int number) => number % 2 == 0 ? $"{number:00.00.00}"
            : $"indikator {number:0000} dengan nama panjang";
    }

    private static Utf8Index Indeks(out List<string> names)
    {
        var added = names = [];
        return new Utf8Index(text =>
        {
            if (text.Contains('x', StringComparison.Ordinal)) return -1;
            added.Add(text);
            return added.Count - 1;
        });
    }
}
