using System.CommandLine;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Cli.Commands;

/// <summary>
/// <c>kinerja jelaskan</c>: shows step by step how the numbers of an indikator, a simpul or a post came about, for one
/// wilayah s.d. one quarter, from the cells of the files on (SPEC 13, 19).
/// </summary>
internal sealed class JelaskanCommand
{
    private readonly CommandOptions _common = new(output: null);
    private readonly FilterOptions _filter = new(
        wilayah: "Wilayah yang angkanya dijelaskan; boleh tidak disebut bila hanya satu.",
        tahun: "Tahunnya; boleh tidak disebut bila hanya satu.",
        triwulan: "S.d. triwulan ini, 1..4; boleh tidak disebut bila hanya satu yang ada datanya.");

    private readonly Option<string?> _indikator = new("--indikator")
    {
        Description = "Indikator yang dijelaskan, atau:",
        HelpName = "KODE",
    };

    private readonly Option<string?> _simpul = new("--simpul")
    {
        Description = "Simpul yang dijelaskan, atau:",
        HelpName = "KODE",
    };

    private readonly Option<string?> _post = new("--penanggung-jawab")
    {
        Description = "Penanggung jawab (jabatan) yang capaiannya dijelaskan.",
        HelpName = "NAMA",
    };

    private readonly JsonOption _json = new();

    public static Command Create()
    {
        var jelaskan = new JelaskanCommand();
        var command = new Command("jelaskan", "Membuktikan satu angka, langkah demi langkah.");
        jelaskan._common.AddTo(command);
        jelaskan._filter.AddTo(command);
        command.Add(jelaskan._indikator);
        command.Add(jelaskan._simpul);
        command.Add(jelaskan._post);
        jelaskan._json.AddTo(command);
        command.SetAction(jelaskan.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var isJson = _json.IsGiven(parsed);
        if (Subject(parsed) is not var (option, kode)) return ExitCode.TidakDihitung;
        if (_common.Read(parsed) is not { } folder) return ExitCode.TidakDihitung;
        if (!folder.CanCalculate) return NotCalculated(folder, isJson);
        var hasil = folder.CalculateOnDemand();
        if (_filter.Read(parsed, hasil) is not { } given || PointOptions.Complete(given, hasil) is not { } at)
            return ExitCode.TidakDihitung;
        var (content, complaint) = JelaskanSubject.Find(hasil, at, option, kode);
        if (content is null) return Refuse(complaint);
        var trace = folder.Trace(content.Sel);
        var options = OpsiView.Used(
            folder.Opsi, content.Langkah.SelectMany(step => step.Aturan).ToHashSet(StringComparer.Ordinal),
            trace.Values.Any(places => places.Count > 0));
        var findings = new Findings(folder.Diagnostics.Concat(hasil.Diagnostics), folder.DiagnosticsBeyond);
        if (isJson)
        {
            var shown = hasil.Wilayah.First(one => Nama.Normalize(one) == Nama.Normalize(at.Wilayah));
            var nama = hasil.Definisi.Wilayah.FirstOrDefault(one => Nama.Normalize(one.Kode) == Nama.Normalize(shown)
                && (one.BerlakuDari ?? at.Tahun) <= at.Tahun
                && at.Tahun <= (one.BerlakuSampai ?? at.Tahun))?.Nama ?? "";
            PenjelasanJsonView.Print(
                (shown, nama, at.Tahun, at.Triwulan), content, sel => trace[sel], options, findings);
            return ExitCode.Of(findings);
        }
        PenjelasanView.Print(
            HasilView.Title(hasil, at.Wilayah, at.Tahun, at.Triwulan), content, sel => trace[sel],
            folder.Options.DesimalKeluaran);
        OpsiView.Print(options);
        // Peringatan mostly concern other numbers, so only Galat is shown here; periksa shows all.
        DiagnosticView.PrintSome(findings, Severity.Galat, CommandOptions.HowToGetAll);
        return ExitCode.Of(findings);
    }

    private static int NotCalculated(KinerjaFolder folder, bool isJson)
    {
        var findings = new Findings(folder.Diagnostics, folder.DiagnosticsBeyond);
        if (isJson) PenjelasanJsonView.Print(null, null, _ => [], folder.Opsi, findings);
        else DiagnosticView.PrintSome(findings, Severity.Info, CommandOptions.HowToGetAll);
        return ExitCode.TidakDihitung;
    }

    /// <summary>The option that names the subject, and its value; <c>null</c>, after printing the reason, unless there
    /// is just one.</summary>
    private (string Option, string Kode)? Subject(ParseResult parsed)
    {
        (string Option, string Kode)[] given =
        [
            .. from option in (Option<string?>[])[_indikator, _simpul, _post]
               let kode = parsed.GetValue(option)
               where kode is not null
               select (option.Name, kode),
        ];
        if (given is [var only]) return only;
        if (given.Length > 1) Screen.Tell("Pilih satu: --indikator, --simpul, atau --penanggung-jawab.");
        else Screen.Tell(
            "Belum disebut: --indikator, --simpul, atau --penanggung-jawab.", "Cara pakai: kinerja jelaskan --help");
        return null;
    }

    private static int Refuse(string complaint)
    {
        Screen.Tell(complaint);
        return ExitCode.TidakDihitung;
    }
}
