using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Tests.Diagnostics;

/// <summary>A diagnostic holds a template and arguments; the message is rendered from them (SPEC 8.1).</summary>
public sealed class DiagnosticTests
{
    private static readonly Diagnostic Told = Of("dua");

    [Fact]
    public void Diagnostics_of_one_cause_share_a_template()
    {
        Assert.Equal("'{0}' bukan angka, kolom {1}.", Told.Template);
        Assert.Equal(["dua", "3"], Told.Arguments);
        Assert.Equal("'dua' bukan angka, kolom 3.", Told.Message);
        Assert.Equal(Told.Template, Of("tiga").Template);
    }

    [Fact]
    public void Other_arguments_give_another_message_of_the_same_template()
    {
        var other = Told with { Arguments = ["x", "4"] };
        Assert.Equal("'x' bukan angka, kolom 4.", other.Message);
        Assert.NotEqual(Told, other);
        Assert.Equal(Of("dua"), Told);
        Assert.Throws<ArgumentException>(() => Told with { Arguments = ["x"] });
    }

    private static Diagnostic Of(string text) =>
        new(DataCodes.AngkaTidakTerbaca, DiagnosticPlace.None, $"'{text}' bukan angka, kolom {3}.");
}
