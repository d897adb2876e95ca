using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Tests.Formulas;

/// <summary>A hint is a slip of the keyboard or of a spreadsheet, never another number.</summary>
public sealed class SaranTests
{
    [Theory]
    [InlineData("12.1", "12.10")]
    [InlineData("12.2", "12.20")]
    [InlineData("1.2", "01.2")]
    [InlineData("5", "05")]
    [InlineData("12", "12.0")]
    public void Zeros_that_a_spreadsheet_ate_are_put_back(string word, string expected) => Assert.Equal(
        $" Maksud Anda '{expected}'? Lembar kerja membuang nolnya: jadikan format kolom itu Teks.",
        Saran.For(word, ["12.01", "12.02", expected, "12.100"]));

    [Theory]
    [InlineData("12.1", "12.01")]
    [InlineData("33.02.18", "33.02.19")]
    [InlineData("33.02.1901", "33.02.19.02")]
    [InlineData("tw1", "tw2")]
    [InlineData("1", "10")]
    [InlineData("12.10", "12.1")]
    [InlineData("IK.1", "IK.10")]
    public void A_word_with_other_digits_is_no_hint(string word, string known) =>
        Assert.Empty(Saran.For(word, [known]));

    [Theory]
    [InlineData("konflik_selsai", "konflik_selesai")]
    [InlineData("IK-3", "IKI-3")]
    [InlineData("33.O2", "33.02")]
    [InlineData("33.l2", "33.12")]
    [InlineData("3302", "33.02")]
    public void A_slip_of_the_keyboard_is(string word, string known) =>
        Assert.Equal($" Maksud Anda '{known}'?", Saran.For(word, ["zzz", known, "33.03", "3303"]));

    [Fact]
    public void Of_equally_near_words_the_first_by_its_characters_counts() =>
        Assert.Equal(" Maksud Anda 'abcx'?", Saran.For("abcd", ["abcz", "abcy", "abcx"]));

    /// <summary>The list is read once, and what a word costs then does not depend on its length.</summary>
    [Fact]
    public void A_list_ten_times_as_long_costs_no_more_for_a_word()
    {
        Assert.InRange(Allocated(100_000), 1, 2 * Allocated(10_000));

        static long Allocated(int count)
        {
            var read = 0;
            var daftar = new SaranIndex(Enumerable.Range(0, count).Select(i =>
            {
                read++;
                return $"kecamatan {(char)('a' + (i % 26))}{i}";
            }));
            _ = daftar.For("kecamatn a5");
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++) Assert.NotEmpty(daftar.For($"kecamatn {(char)('a' + (i % 26))}{i}"));
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(count, read);
            return allocated;
        }
    }

    [Fact]
    public void Nobody_reads_more_than_a_thousand()
    {
        var daftar = new SaranIndex(["konflik"]);
        for (var i = 0; i < 1000; i++) Assert.NotEmpty(daftar.For("konflk"));
        Assert.Empty(daftar.For("konflk"));
    }
}
