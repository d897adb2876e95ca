using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Kinerja.Engine.Laporan;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Html.Tests;

/// <summary>SPEC 18.1: a page shows the figures of the tables, and none of its own.</summary>
public sealed class AngkaTests
{
    public static TheoryData<string> Samples =>
        [.. Repository.Samples().Select(folder => Path.GetFileName(folder)!).Order()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_cell_of_every_table_is_on_the_page(string sample)
    {
        var laporan = Reports.Of(Reports.Hasil(sample));
        var page = Reports.Parse(Reports.Html(laporan));
        var judged = 0;
        foreach (var tabel in laporan.Tabel)
        {
            var expected = TabelFigures.Of(laporan, tabel);
            var shown = Rows(page.GetElementById($"t-{tabel.Kode}")!, tabel);
            Assert.Equal(expected.Count, shown.Count);
            for (var row = 0; row < expected.Count; row++)
            {
                Assert.Equal(expected[row].Select(cell => cell.Trim()), shown[row]);
                judged += expected[row].Count(cell => cell.Length > 0);
            }
        }
        Assert.InRange(judged, 10, int.MaxValue);
    }

    /// <summary>The cells of the table in invariant notation. Labels, signs and footnotes are left out.</summary>
    private static List<string[]> Rows(IElement holder, Tabel tabel)
    {
        var rows = new List<string[]>();
        foreach (var tr in holder.QuerySelectorAll("tbody tr, tfoot tr"))
        {
            var (cells, column) = (Enumerable.Repeat("", tabel.Kolom.Length).ToArray(), 0);
            foreach (var cell in tr.Children.OfType<IHtmlTableCellElement>())
            {
                cells[column] = Text(cell, tabel, rows.Count, column);
                column += cell.ColumnSpan;
            }
            rows.Add(cells);
        }
        return rows;
    }

    private static string Text(IElement cell, Tabel tabel, int row, int column)
    {
        var copy = (IElement)cell.Clone();
        foreach (var beside in copy.QuerySelectorAll(".vh, sup, abbr").ToArray()) beside.Remove();
        var text = copy.TextContent.Trim();
        if (!TabelFigures.IsNumber(tabel, row, column)) return text;
        var sel = tabel.Baris.Concat(tabel.Kaki).ElementAt(row).Sel[column];
        if (sel.Label is { } label) text = text.Replace($" ({label})", "", StringComparison.Ordinal);
        return TabelFigures.FromIndonesian(text);
    }
}
