using System.Globalization;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Diagnostics;

/// <summary>SPEC 8.1: a message is a template and arguments, put together when it is read.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void A_place_names_the_row_of_a_table_and_the_cell_of_a_sheet()
    {
        var row = new DiagnosticPlace { File = "realisasi", Key = "wilayah=X" };
        var cell = new DiagnosticPlace { File = "a.xlsx", Sheet = "S", SheetColumn = "B", Line = 12 };
        Assert.Equal(("realisasi[wilayah=X]", null), (row.FileAndKey, row.SheetCell));
        Assert.Equal(("a.xlsx", "B12"), (cell.FileAndKey, cell.SheetCell));
        Assert.Null((cell with { Line = null }).SheetCell);
        Assert.Null(DiagnosticPlace.None.FileAndKey);
    }

    [Fact]
    public void A_message_is_its_template_and_its_arguments()
    {
        var diagnostic = Of($"'{"x{y"}' di baris {12}" + $" bukan {{angka}}.");
        Assert.Equal("'x{y' di baris 12 bukan {angka}.", diagnostic.Message);
        Assert.Equal("'{0}' di baris {1} bukan {{angka}}.", diagnostic.Template);
        Assert.Equal(["x{y", "12"], diagnostic.Arguments);
        Assert.Equal(
            diagnostic.Message,
            string.Format(CultureInfo.InvariantCulture, diagnostic.Template, [.. diagnostic.Arguments]));
    }

    [Fact]
    public void Diagnostics_of_one_cause_have_one_template()
    {
        static Diagnostic Cause(int line) => Of($"baris {line} rusak");
        Assert.True(Cause(1).HasTemplateOf(Cause(2)));
        Assert.False(Cause(1).HasTemplateOf(Of($"baris {1} lain")));
    }

    [Fact]
    public void Numbers_are_written_without_a_culture()
    {
        using var _ = new OtherCulture("id-ID");
        Assert.Equal("1.5, 007 dan ", Of($"{1.5m}, {7:000} dan {(int?)null}").Message);
    }

    [Fact]
    public void Diagnostics_that_say_the_same_are_equal()
    {
        var text = "a b";
        Assert.Equal(Of($"a b"), Of($"{text}"));
        Assert.Equal(Of($"a b").GetHashCode(), Of($"{text}").GetHashCode());
        Assert.NotEqual(Of($"a b"), Of($"a c"));
    }

    [Fact]
    public void A_template_takes_as_many_arguments_as_it_has_holes()
    {
        var diagnostic = Of($"{1} dan {2}");
        Assert.Equal("3 dan 4", (diagnostic with { Arguments = ["3", "4"] }).Message);
        Assert.Throws<ArgumentException>(() => diagnostic with { Arguments = ["3"] });
        Assert.Throws<ArgumentException>(() => diagnostic with { Arguments = default });
    }

    private static Diagnostic Of(DiagnosticText text) => new(DataCodes.AngkaTidakTerbaca, DiagnosticPlace.None, text);
}
