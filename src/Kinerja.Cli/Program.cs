using System.CommandLine;
using System.CommandLine.Help;
using Kinerja.Cli;
using Kinerja.Cli.Perintah;

var root = new RootCommand("Menghitung realisasi, capaian, dan cascading indikator kinerja dari folder CSV.")
{
    HitungCommand.Create(),
    PeriksaCommand.Create(),
    JelaskanCommand.Create(),
    KatalogCommand.Create(),
};
foreach (var option in root.Options)
{
    option.Description = option is HelpOption ? "Menampilkan bantuan." : "Menampilkan versi.";
}
// A folder may be called @data; there are no response files.
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count == 0) return parsed.Invoke();
Console.Error.WriteLine(KesalahanPerintah.Describe(parsed));
return KodeKeluar.TidakDihitung;
