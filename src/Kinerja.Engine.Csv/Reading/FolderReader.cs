using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads the files of a folder: options, definitions, then data (SPEC 10).</summary>
/// <param name="settings">The settings for reading the bytes of files.</param>
/// <param name="overrides">Options by name, which override <c>kinerja.json</c>.</param>
/// <param name="threads">The number of threads that read a long file, at least 1.</param>
/// <param name="log">Receives the diagnostics.</param>
/// <param name="trail">Notes the places of some cells; <c>null</c> for none.</param>
/// <param name="host">The options of a host, in place of those of <c>kinerja.json</c>; <c>null</c> for none.</param>
internal sealed class FolderReader(
    FileSettings settings, IReadOnlyDictionary<string, string?> overrides, int threads, DiagnosticLog log,
    CellTrail? trail = null, KinerjaOptions? host = null)
{
    private const int GuessesMaximum = 20;

    private static readonly DiagnosticCode[] WithinFile =
    [
        DefinitionCodes.KodeGanda, TreeCodes.IndukTidakDikenal,
        TreeCodes.PohonMelingkar, TreeCodes.JenjangTidakMenurun,
    ];

    // Problems of one row, whatever the other rows are.
    private static readonly DiagnosticCode[] WithinRow =
        [TreeCodes.IndukBerulang, DefinitionCodes.MasaBerlakuTidakSah];

    /// <summary>
    /// Whether <c>kinerja.json</c> could not be read. Its options decide how every file is read, so problems of files
    /// may follow from it alone.
    /// </summary>
    private bool IsOptionsBroken => log.HasDefinitionGalat && log.All.Any(one =>
        one.Code == DefinitionCodes.BerkasTidakTerbaca && one.Place.File == FileNames.Options);

    /// <summary>The names of the options that <c>kinerja.json</c> sets, in any case.</summary>
    public IReadOnlySet<string> Tertulis { get; private set; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <param name="folder">The path; an unreadable folder is reported and gives empty content.</param>
    public FolderContent Read(string folder)
    {
        try
        {
            if (Directory.Exists(folder) || OverlookedFiles.IsReadableWorkbook(folder) && File.Exists(folder))
                return Read(InputFileList.Of(folder));
            if (File.Exists(folder))
                log.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None,
                    $"'{folder}' adalah berkas. Sebut foldernya, atau satu buku kerja .xlsx, .xlsm, atau .xls.");
            else
                log.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None,
                    $"Folder '{folder}' tidak ada. Periksa namanya. Sebagai ganti folder, boleh juga satu buku kerja "
                    + $".xlsx, .xlsm, atau .xls.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None,
                $"Folder '{folder}' tidak dapat dibuka: {exception.Message}");
        }
        return new FolderContent(new KinerjaOptions(), []);
    }

    public FolderContent Read(InputFileList files)
    {
        files = files.Under(settings);
        var file = ReadOptions(files);
        Tertulis = file.Tertulis;
        var options = file.Options;
        if (IsOptionsBroken) return new FolderContent(options, []);
        using var plan = new InputPlan(files, file.Masukan, log, settings.Cancellation);
        var isEnough = CheckFiles(files, plan);
        if (plan.Of("indikator").Count == 0) return WithoutIndikator(plan, options);
        var kolomWilayah = new List<string>();
        var parts = DefinisiReader.Read(plan, options, log, kolomWilayah);
        var isWhole = DefinisiKinerja.TryCreate(parts, out var definisi, out var diagnostics);
        AddGalat(DefinisiReader.HasLevels(options) ? diagnostics : diagnostics.Where(one => !IsOfLevel(one)));
        KodeLint.Check(parts, log);
        // Read the data even after a definition error, so that one run reports every problem.
        var names = new DataNames(isWhole ? definisi : null);
        if (log.HasGalat) definisi = null;
        var content = isEnough ? ReadData(plan, options, parts, definisi, kolomWilayah)
            : new FolderContent(options, []);
        return content with { Saran = [.. Guess(plan, names, options).Select(one => one.Entry)], Judul = file.Judul };
    }

    private OptionsFile ReadOptions(InputFileList files)
    {
        var file = files.Find(FileNames.Options) is { IsTable: false } json ? json : null;
        var read = OptionsFileReader.ReadAll(file, host is null ? overrides : null, log);
        return host is null ? read : read with { Options = host };
    }

    private FolderContent WithoutIndikator(InputPlan plan, KinerjaOptions options)
    {
        var indikator = new IndikatorGuess();
        var guesses = Guess(plan, new DataNames(null), options, isWhole: true);
        foreach (var (source, entry, _) in guesses.Where(one => one.Entry.Jenis is "realisasi" or "target"))
            indikator.Add(source, entry);
        return new FolderContent(options, [])
        {
            Saran = [.. guesses.Where(one => one.IsUnplaced).Select(one => one.Entry)],
            SaranIndikator = indikator.Write(),
        };
    }

    /// <summary>Proposes mappings for the files whose name or whose header is not known.</summary>
    /// <param name="plan">The files.</param>
    /// <param name="names">The known codes and names.</param>
    /// <param name="options">The options.</param>
    /// <param name="isWhole">Whether to look at the files too whose name is known.</param>
    private List<(TableSource Source, MasukanEntry Entry, bool IsUnplaced)> Guess(
        InputPlan plan, DataNames names, KinerjaOptions options, bool isWhole = false)
    {
        var refused = log.HasDefinitionGalat
            ? log.All.Where(one => one.Code == DefinitionCodes.KolomWajibTidakAda)
                .Select(one => (one.Place.File, one.Place.Sheet)).ToHashSet()
            : [];
        var placed = plan.Placed.Where(one =>
            isWhole || refused.Contains((one.Source.Place.File, one.Source.Place.Sheet)));
        var unread = placed.Select(one => (Jenis: (string?)one.Jenis, one.Source))
            .Concat(plan.Unplaced.Select(source => (Jenis: (string?)null, Source: source)));
        var given = new HashSet<string>(StringComparer.Ordinal);
        if (options.TahunBaku is not null) given.Add("tahun");
        if (options.WilayahBaku is not null) given.Add("wilayah");
        var guess = new MasukanGuess(names, given);
        var guesses = new List<(TableSource, MasukanEntry, bool)>();
        foreach (var (jenis, source) in unread.Take(GuessesMaximum))
        {
            try
            {
                if (guess.For(source, jenis, isWhole) is { } entry) guesses.Add((source, entry, jenis is null));
            }
            catch (Exception exception) when (FileFailure.Is(exception))
            {
                // A file that cannot be opened is reported where it is read; there is nothing to propose for it.
            }
        }
        return guesses;
    }

    /// <summary>Reads data for existing definitions.</summary>
    /// <exception cref="ArgumentException">The definitions contradict each other.</exception>
    public FolderContent ReadData(DefinisiParts parts, InputFileList files)
    {
        files = files.Under(settings);
        var definisi = DefinisiKinerja.Create(parts);
        var file = ReadOptions(files);
        Tertulis = file.Tertulis;
        using var plan = new InputPlan(files, file.Masukan, log, settings.Cancellation);
        return ReadData(plan, file.Options, parts, log.HasGalat ? null : definisi, []) with { Judul = file.Judul };
    }

    private DataSettings SettingsOf(KinerjaOptions options)
    {
        trail?.Ganda = options.DataGanda;
        return new DataSettings(log, options.FormatAngka, threads)
        {
            StatusDipakai = options.StatusDipakai is null ? null : [.. options.StatusDipakai],
            Trail = trail,
        };
    }

    private FolderContent ReadData(
        InputPlan plan, KinerjaOptions options, DefinisiParts parts, DefinisiKinerja? definisi,
        IReadOnlyList<string> kolomWilayah)
    {
        var data = SettingsOf(options);
        var names = DataNames.Of(definisi, parts, kolomWilayah, options.TahunAkhirRenstra);
        var defaults = new Defaults(options, parts, names, log);
        var loader = new CellLoader(names, options.DataGanda, log, trail);
        var targets = new TargetStore(names, loader, log);
        var accounts = new List<FileAccount>();
        var target = new TargetReader(data, names, targets);
        foreach (var source in plan.Of("target")) accounts.Add(target.Read(defaults.ForTarget(source)));
        var caraLapor = new CaraLaporRecorder(parts.Variabel, definisi);
        var realisasi = new RealisasiReader(data, names, new SeriesStore(names, loader, caraLapor, log), targets);
        foreach (var source in plan.Of("realisasi")) accounts.Add(realisasi.Read(defaults.ForData(source)));
        var survei = ReadSurvei(plan.Of("skm"), source => new SkmReader(data, names).Read(defaults.ForData(source)),
            accounts);
        var anggaran = ReadAnggaran(
            [.. plan.Of("anggaran").Select(defaults.ForData)],
            new AnggaranStore(names, options.DataGanda, log, trail), data, names, accounts);
        var pembanding = new PembandingReader(data, names, options.DataGanda)
            .Read(plan.Of("pembanding").Select(defaults.ForTarget), accounts);
        var content = new FolderContent(options, accounts);
        if (definisi is null || log.HasDefinitionGalat) return content;
        if (caraLapor.Merge() is { } variabel)
        {
            parts = parts with { Variabel = variabel };
            definisi = DefinisiKinerja.Create(parts);
        }
        return content with
        {
            Parts = parts,
            Definisi = definisi,
            Data = Build(loader, parts),
            Survei = survei,
            Anggaran = anggaran,
            Pembanding = pembanding,
        };
    }

    /// <returns>The money of all files; <c>null</c> when there is no file that could be opened.</returns>
    private static DataAnggaran? ReadAnggaran(
        IReadOnlyList<TableSource> sources, AnggaranStore store, DataSettings data, DataNames names,
        List<FileAccount> accounts)
    {
        var isAny = false;
        var reader = new AnggaranReader(data, names, store);
        foreach (var source in sources)
        {
            var (account, isOpen) = reader.Read(source);
            accounts.Add(account);
            isAny |= isOpen;
        }
        return isAny ? store.Build() : null;
    }

    /// <summary>Reads the only survey; the unsur of two surveys need not be the same.</summary>
    private DataSurvei? ReadSurvei(
        IReadOnlyList<TableSource> sources, Func<TableSource, (FileAccount, DataSurvei?)> read,
        List<FileAccount> accounts)
    {
        if (sources.Count == 0) return null;
        if (sources.Count > 1)
            log.Add(DefinitionCodes.BerkasGanda, sources[1].Place,
                $"Ada dua survei: {DiagnosticLog.Shorten(sources[0].Name)} dan "
                + $"{DiagnosticLog.Shorten(sources[1].Name)}. Gabungkan isinya menjadi satu.");
        var (account, survei) = read(sources[0]);
        accounts.Add(account);
        return survei;
    }

    private DataKinerja Build(CellLoader loader, DefinisiParts parts)
    {
        var data = loader.Build();
        if (parts.Wilayah.Count == 0)
            KodeLint.Check(
                "wilayah", [.. data.Wilayah.Order(StringComparer.Ordinal).Select(kode => (kode, DiagnosticPlace.None))],
                log);
        return data;
    }

    /// <summary>
    /// Reports definition errors between rows. After a refused row, references to it look broken too. Then this method
    /// reports only errors within a file without refused rows, so that the user is not sent to a correct row.
    /// </summary>
    private void AddGalat(IEnumerable<Diagnostic> diagnostics)
    {
        var refused = log.FilesWithGalat.Where(file => file != FileNames.Options).ToHashSet(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics.Where(d => d.Severity == Severity.Galat))
        {
            if (refused.Count == 0 || WithinRow.Contains(diagnostic.Code)
                || (WithinFile.Contains(diagnostic.Code) && !refused.Contains(diagnostic.Place.File ?? "")))
                log.Add(diagnostic);
        }
    }

    /// <summary>Whether a problem of the tree follows from its levels.</summary>
    private static bool IsOfLevel(Diagnostic diagnostic) => diagnostic.Code == TreeCodes.JenjangTidakMenurun
        || (diagnostic.Code == DefinitionCodes.IsianTidakDikenal && diagnostic.Place.Column == Schema.Jenjang.Name);

    private bool CheckFiles(InputFileList files, InputPlan plan)
    {
        if (plan.Of("indikator").Count == 0)
            log.Add(DefinitionCodes.BerkasTidakAda, new DiagnosticPlace { File = FileNames.Indikator },
                $"{FileNames.Indikator} tidak ada{files.Place}. Berkas ini wajib: isinya kode, rumus, dan tipe "
                + $"indikator.");
        if (plan.Of("realisasi").Count == 0 && plan.Of("skm").Count == 0)
            log.Add(DefinitionCodes.BerkasTidakAda, new DiagnosticPlace { File = FileNames.Realisasi },
                $"Tidak ada realisasi.csv, realisasi-*.csv, atau skm.csv{files.Place}, jadi tidak ada yang dapat "
                + $"dihitung.");
        return plan.Of("indikator").Count > 0 && plan.Of("realisasi").Count + plan.Of("skm").Count > 0;
    }
}
