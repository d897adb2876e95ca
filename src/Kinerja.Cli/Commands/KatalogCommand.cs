using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Commands;

/// <summary><c>kinerja katalog</c>: prints the built-in rumus of the catalogue (SPEC 14).</summary>
internal static class KatalogCommand
{
    public static Command Create()
    {
        var command = new Command("katalog", "Menampilkan rumus bawaan dan sumbernya.");
        var json = new JsonOption();
        json.AddTo(command);
        command.SetAction(parsed => Run(json.IsGiven(parsed)));
        return command;
    }

    private static int Run(bool isJson)
    {
        if (isJson)
        {
            KatalogJsonView.Print();
            return ExitCode.Baik;
        }
        foreach (var entry in KatalogRumus.All) Print(entry);
        Screen.Print($"Pakai di kolom rumus indikator.csv, misalnya {KatalogRumus.Awalan}desa-dibina.");
        return ExitCode.Baik;
    }

    private static void Print(KatalogEntry entry)
    {
        var satuan = entry.Satuan.Length > 0 ? entry.Satuan + ", " : "";
        Screen.Print($"{entry.Id} ({satuan}{Label.Text(entry.Tipe)})");
        Screen.Print($"  {entry.Rumus}");
        Screen.Print($"  {entry.Keterangan}");
        foreach (var variabel in entry.Variabel)
        {
            var kind = variabel.Satuan.Length > 0 ? $"{variabel.Satuan}, {variabel.Sifat}" : $"{variabel.Sifat}";
            Screen.Print($"    {variabel.Variabel}: {variabel.Nama} ({kind})");
        }
        Screen.Print($"  Sumber: {entry.Sumber}");
        Screen.Print("");
    }
}
