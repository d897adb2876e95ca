using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Commands;

/// <summary><c>kinerja katalog</c>: prints the built-in rumus.</summary>
internal static class KatalogCommand
{
    public static Command Create()
    {
        var command = new Command("katalog", "Menampilkan rumus bawaan dan sumbernya.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        foreach (var entri in KatalogRumus.All) Print(entri);
        Screen.Print($"Pakai di kolom rumus indikator.csv, misalnya {KatalogRumus.Awalan}desa-dibina.");
        return ExitCode.Baik;
    }

    private static void Print(KatalogEntry entri)
    {
        var satuan = entri.Satuan.Length > 0 ? entri.Satuan + ", " : "";
        Screen.Print($"{entri.Id} ({satuan}{Label.Text(entri.Tipe)})");
        Screen.Print($"  {entri.Rumus}");
        Screen.Print($"  {entri.Keterangan}");
        foreach (var variabel in entri.Variabel)
        {
            var jenis = variabel.Satuan.Length > 0 ? $"{variabel.Satuan}, {variabel.Sifat}" : $"{variabel.Sifat}";
            Screen.Print($"    {variabel.Variabel}: {variabel.Nama} ({jenis})");
        }
        Screen.Print($"  Sumber: {entri.Sumber}");
        Screen.Print("");
    }
}
