using System.CommandLine;
using System.CommandLine.Help;
using Kinerja.Cli.Commands;
using Kinerja.Cli.Views;

// The first 36 MB are allocated without a garbage collection. A small run ends before; a large one collects as usual.
const int First = 36 << 20;
const long Least = 512 << 20; // with less memory the collector has to run earlier
if (Environment.Is64BitProcess && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes > Least)
    GC.TryStartNoGCRegion(First);
var root = new RootCommand("Menghitung realisasi, capaian, dan cascading indikator kinerja dari folder CSV.")
{
    BaruCommand.Create(),
    HitungCommand.Create(),
    PeriksaCommand.Create(),
    JelaskanCommand.Create(),
    LaporanCommand.Create(),
    SkmCommand.Create(),
    KatalogCommand.Create(),
};
foreach (var option in root.Options)
{
    option.Description = option is HelpOption ? "Menampilkan bantuan." : "Menampilkan versi.";
}
// No response files: a folder may be called @data.
var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
try
{
    if (parsed.Errors.Count == 0 && CommandErrors.Unknown(parsed) is null)
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    Screen.Tell(CommandErrors.Describe(parsed));
}
catch (IOException exception)
{
    // The commands handle errors of files. This one is of stdout or stderr, for example redirected to a full disk.
    Screen.TellAtLast($"Tampilan tidak dapat ditulis: {exception.Message}");
}
catch (Exception exception) when (exception.GetBaseException() is OutOfMemoryException)
{
    Screen.TellAtLast(
        "Memori tidak cukup untuk folder ini. Beri proses ini lebih banyak memori, atau bagi datanya, "
        + "misalnya satu folder per kabupaten.");
}
return ExitCode.TidakDihitung;
