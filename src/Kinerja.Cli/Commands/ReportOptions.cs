using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Laporan;

namespace Kinerja.Cli.Commands;

/// <summary>The options that say which reports are written.</summary>
internal sealed class ReportOptions
{
    public const string Html = "html";
    public const string Workbook = "xlsx";
    public const string Csv = "csv";

    private readonly ChoicesOption _kinds = new("--bentuk", "Bentuk berkasnya", [Html, Workbook, Csv]);

    private readonly ChoicesOption _forms = new("--tabel", "Formulirnya", LaporanKinerja.KodeFormulir);

    private readonly Option<string?> _per = new("--per")
    {
        Description = "Satu laporan untuk setiap wilayah tingkat ini, misalnya Kecamatan.",
        HelpName = "TINGKAT",
    };

    private readonly Option<string?> _templates = new("--templat")
    {
        Description = "Folder templat HTML sendiri.",
        HelpName = "folder",
    };

    private readonly Option<string?> _jenjang = new("--jenjang")
    {
        Description = "Jenjang terendah pada peta capaian wilayah. Bila tidak disebut: dua jenjang teratas.",
        HelpName = "JENJANG",
    };

    private readonly PopulasiOption _populasi = new();

    public void AddTo(Command command)
    {
        _kinds.AddTo(command);
        _forms.AddTo(command);
        command.Add(_per);
        command.Add(_templates);
        command.Add(_jenjang);
        _populasi.AddTo(command);
    }

    /// <returns>The wishes; <c>null</c>, after printing the reason, when an option is not valid.</returns>
    public ReportWishes? Read(ParseResult parsed)
    {
        if (_kinds.Read(parsed) is not { } kinds || _forms.Read(parsed) is not { } forms
            || !_populasi.TryRead(parsed, out var populasi))
            return null;
        var templates = parsed.GetValue(_templates);
        if (templates is null || Directory.Exists(templates))
            return new ReportWishes(
                kinds, forms, parsed.GetValue(_per), templates, populasi, parsed.GetValue(_jenjang));
        Screen.Tell($"--templat: folder '{templates}' tidak ada.");
        return null;
    }
}
