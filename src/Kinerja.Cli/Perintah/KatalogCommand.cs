using System.CommandLine;
using Kinerja.Cli.Tampilan;
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
        Layar.Print($"Pakai di kolom rumus indikator.csv, misalnya {KatalogRumus.Awalan}desa-dibina.");
        return KodeKeluar.Baik;
    }

    private static void Print(RumusKatalog entri)
    {
        var satuan = entri.Satuan.Length > 0 ? entri.Satuan + ", " : "";
        Layar.Print($"{entri.Id} ({satuan}{Label.Text(entri.Tipe)})");
        Layar.Print($"  {entri.Rumus}");
        Layar.Print($"  {entri.Keterangan}");
        foreach (var variabel in entri.Variabel)
        {
            var jenis = variabel.Satuan.Length > 0 ? $"{variabel.Satuan}, {variabel.Sifat}" : $"{variabel.Sifat}";
            Layar.Print($"    {variabel.Variabel}: {variabel.Nama} ({jenis})");
        }
        Layar.Print($"  Sumber: {entri.Sumber}");
        Layar.Print("");
    }
}
