using System.CommandLine;
using Kinerja.Engine.Model;

namespace Kinerja.Cli.Perintah;

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
        Console.Out.WriteLine($"Pakai di kolom rumus indikator.csv, misalnya {KatalogRumus.Awalan}desa-dibina.");
        return KodeKeluar.Baik;
    }

    private static void Print(RumusKatalog entri)
    {
        var satuan = entri.Satuan.Length > 0 ? entri.Satuan + ", " : "";
        Console.Out.WriteLine($"{entri.Id} ({satuan}{Label.Text(entri.Tipe)})");
        Console.Out.WriteLine($"  {entri.Rumus}");
        Console.Out.WriteLine($"  {entri.Keterangan}");
        foreach (var variabel in entri.Variabel)
        {
            var jenis = variabel.Satuan.Length > 0 ? $"{variabel.Satuan}, {variabel.Sifat}" : $"{variabel.Sifat}";
            Console.Out.WriteLine($"    {variabel.Variabel}: {variabel.Nama} ({jenis})");
        }
        Console.Out.WriteLine($"  Sumber: {entri.Sumber}");
        Console.Out.WriteLine();
    }
}
