using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;
using Spectre.Console;

namespace Kinerja.Cli.Views;

/// <summary>Prints the tables of a survey: one per wilayah and tahun, with a column for each period.</summary>
internal static class SkmView
{
    public static void Print(IReadOnlyList<HasilSkmWilayah> hasil, int decimals)
    {
        foreach (var tahun in hasil.GroupBy(row => (row.Wilayah, row.Tahun)))
        {
            var columns = tahun.Where(row => IsNews(row, tahun)).ToList();
            var first = columns[0].Skm;
            Screen.PrintText(string.Create(CultureInfo.InvariantCulture,
                $"{tahun.Key.Wilayah}, {tahun.Key.Tahun}, edisi {(int)first.Edisi}, bobot unsur {first.BobotUnsur}"));
            Screen.Print(Table(columns, decimals));
            foreach (var row in columns) PrintOtherMutu(row, decimals);
        }
    }

    /// <summary>A column s.d. TW n is shown only when it has more respondents than TW n alone.</summary>
    private static bool IsNews(HasilSkmWilayah row, IEnumerable<HasilSkmWilayah> tahun) => !row.IsSampaiDengan
        || tahun.Any(other => !other.IsSampaiDengan && other.Triwulan == row.Triwulan
            && other.Skm.Responden < row.Skm.Responden);

    private static Table Table(List<HasilSkmWilayah> columns, int decimals)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn(Screen.Cell("Unsur")));
        foreach (var row in columns)
            table.AddColumn(new TableColumn(Screen.Cell(Header(row))) { Alignment = Justify.Right });
        AddRow(table, "Responden", columns, skm => ScreenNumber.Text(skm.Responden));
        for (var i = 0; i < columns[0].Skm.Unsur.Length; i++)
        {
            var unsur = columns[0].Skm.Unsur[i];
            AddRow(table, $"{unsur.Kode} {unsur.Nama}".TrimEnd(), columns, skm => Number(skm.Unsur[i].Nrr));
            AddRow(table, "   tertimbang", columns, skm => Number(skm.Unsur[i].NrrTertimbang));
        }
        AddRow(table, "IKM", columns, skm => Number(skm.Ikm));
        AddRow(table, "Mutu", columns, skm => skm.Mutu ?? ScreenNumber.Missing);
        AddRow(table, "Kinerja", columns, skm => skm.Kinerja ?? skm.Ikm.ToString());
        return table;

        string Number(Nilai nilai) => ScreenNumber.Text(nilai, decimals);
    }

    private static void AddRow(
        Table table, string name, List<HasilSkmWilayah> columns, Func<HasilSkm, string> cell) =>
        table.AddRow([Screen.Cell(name), .. columns.Select(row => Screen.Cell(cell(row.Skm)))]);

    /// <summary>Older reports round the weight of an unsur. Prints a note when that changes the mutu.</summary>
    private static void PrintOtherMutu(HasilSkmWilayah row, int decimals)
    {
        foreach (var bobot in Enum.GetValues<BobotUnsur>())
        {
            var other = row.Skm.With(bobot);
            if (other.Mutu == row.Skm.Mutu) continue;
            Screen.PrintText(
                $"Catatan {Period(row)}: dengan BobotUnsur={bobot}, IKM {ScreenNumber.Text(other.Ikm, decimals)}, "
                + $"mutu {other.Mutu ?? ScreenNumber.Missing} ({other.Kinerja ?? other.Ikm.ToString()}).");
        }
    }

    /// <summary>The period on two lines where it is long.</summary>
    private static string[] Header(HasilSkmWilayah row) =>
        row.IsSampaiDengan ? ["s.d.", $"{row.Triwulan}"] : [$"{row.Triwulan}"];

    private static string Period(HasilSkmWilayah row) =>
        $"{(row.IsSampaiDengan ? "s.d. " : "")}{row.Triwulan}";
}
