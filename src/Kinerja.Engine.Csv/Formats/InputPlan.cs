using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Excel;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Formats;

/// <summary>
/// Decides what each file and each sheet of a folder is: by its mapping, else by its name (SPEC 10, 10.10, 10.11). It
/// keeps workbooks open until it is disposed.
/// </summary>
internal sealed class InputPlan : IDisposable
{
    private readonly InputFileList _files;
    private readonly IReadOnlyList<MasukanEntry> _entries;
    private readonly CancellationToken _cancellation;
    private readonly DiagnosticLog _log;
    private readonly List<IDisposable> _open = [];
    private readonly List<(string Jenis, string Order, TableSource Source)> _sources = [];
    private readonly List<string> _unread = [];
    private readonly List<TableSource> _unplaced = [];
    private readonly HashSet<MasukanEntry> _matched = [];

    /// <param name="files">The files.</param>
    /// <param name="entries">The mappings of <c>kinerja.json</c>.</param>
    /// <param name="log">Receives the diagnostics about files and sheets that are not read.</param>
    /// <param name="cancellation">Checked every few kilobytes of a workbook.</param>
    public InputPlan(
        InputFileList files, IReadOnlyList<MasukanEntry> entries, DiagnosticLog log, CancellationToken cancellation)
    {
        (_files, _entries, _cancellation, _log) = (files, entries, cancellation, log);
        try
        {
            foreach (var name in files.Names.Order(StringComparer.Ordinal)) Place(files.Find(name)!);
        }
        catch
        {
            Dispose();
            throw;
        }
        _sources.Sort((one, other) => string.CompareOrdinal(one.Order, other.Order));
        OverlookedFiles.Tell(files, _unread, log);
        TellUnmatched();
    }

    /// <summary>The files and sheets that no name and no mapping places, and that may be input.</summary>
    public IReadOnlyList<TableSource> Unplaced => _unplaced;

    /// <summary>All files and sheets that are placed, with their kinds.</summary>
    public IEnumerable<(string Jenis, TableSource Source)> Placed => _sources.Select(one => (one.Jenis, one.Source));

    /// <summary>The files and sheets of one kind, in ordinal order of their names (SPEC 10.4).</summary>
    /// <param name="jenis">The name of the kind, as in <see cref="FileNames"/> without its ending.</param>
    public IReadOnlyList<TableSource> Of(string jenis) =>
        [.. _sources.Where(one => one.Jenis == jenis).Select(one => one.Source)];

    public void Dispose()
    {
        foreach (var one in Enumerable.Reverse(_open)) one.Dispose();
    }

    private void Place(InputFile file)
    {
        if (file.IsTable) PlaceTable(file);
        else PlaceFile(file);
    }

    private void PlaceTable(InputFile file)
    {
        var (name, entry) = (FileNames.OfSheet(file.Name), Mapped(file.Name, null));
        var source = new DatabaseSource(file, _cancellation, MapOf(entry), RulesOf(entry));
        if ((entry?.Jenis ?? FileNames.JenisOf(name)) is { } jenis) Add(jenis, $"{name}/{file.Name}", source);
        else _log.Add(DefinitionCodes.BerkasTidakDibaca, source.Place,
            $"Tabel '{DiagnosticLog.Shorten(file.Name)}' tidak dibaca karena namanya tidak dikenal. Namai seperti "
            + $"berkasnya, misalnya indikator, wilayah, target, realisasi, atau realisasi_2025.");
    }

    private void PlaceFile(InputFile file)
    {
        if (file.Name == FileNames.Options) return;
        var isWorkbook = OverlookedFiles.IsReadableWorkbook(file.Name);
        if (isWorkbook) PlaceWorkbook(file);
        else if (Mapped(file.Name, null) is { } entry) Add(entry.Jenis, file.Name, Csv(file, entry));
        else if (FileNames.JenisOf(file.Name) is { } jenis) Add(jenis, file.Name, Csv(file, null));
        else if (OverlookedFiles.Is(file.Name))
        {
            _unread.Add(file.Name);
            if (OverlookedFiles.MayBeMapped(file.Name)) _unplaced.Add(Csv(file, null));
        }
    }

    private void PlaceWorkbook(InputFile file)
    {
        if (Open(file) is not { } workbook) return;
        var visible = workbook.Sheets.Count(sheet => sheet.IsVisible);
        var unknown = new List<Sheet>();
        var placed = _sources.Count;
        foreach (var sheet in workbook.Sheets)
        {
            var isOnly = sheet.IsVisible && visible == 1;
            var entry = Mapped(file.Name, sheet.Name);
            // A mapping without Lembar is about the only visible sheet.
            if (entry is { Lembar: null } && !isOnly)
            {
                if (visible > 1 && sheet == workbook.Sheets.First(one => one.IsVisible)) TellNoSheet(file, entry);
                entry = null;
            }
            var name = FileNames.OfSheet(sheet.Name);
            if (FileNames.JenisOf(name) is null && isOnly)
                name = FileNames.OfSheet(Path.GetFileNameWithoutExtension(file.Name));
            if ((entry?.Jenis ?? FileNames.JenisOf(name)) is { } jenis)
            {
                Add(jenis, $"{name}/{file.Name}/{sheet.Name}", new SheetSource(
                    file, sheet, _cancellation, MapOf(entry), RulesOf(entry)));
                if (!sheet.IsVisible) TellHidden(file, sheet);
            }
            else
            {
                unknown.Add(sheet);
            }
        }
        _unplaced.AddRange(unknown.Where(sheet => sheet.IsVisible)
            .Select(sheet => new SheetSource(file, sheet, _cancellation)));
        if (_sources.Count == placed) _unread.Add(file.Name);
        else unknown.ForEach(sheet => TellUnknown(file, sheet));
    }

    private Workbook? Open(InputFile file)
    {
        try
        {
            var stream = file.OpenBytes(out var isOwned);
            if (isOwned) _open.Add(stream);
            var workbook = Workbook.Open(stream, _cancellation);
            _open.Add(workbook);
            return workbook;
        }
        catch (Exception exception) when (FileFailure.Is(exception))
        {
            FileFailure.Tell(
                exception, DefinitionCodes.BerkasTidakTerbaca, new DiagnosticPlace { File = file.Name }, _log);
            return null;
        }
    }

    private void Add(string jenis, string order, TableSource source) => _sources.Add((jenis, order, source));

    private static CsvSource Csv(InputFile file, MasukanEntry? entry) => new(file, MapOf(entry), RulesOf(entry));

    private MasukanEntry? Mapped(string file, string? sheet)
    {
        var entry = _entries.FirstOrDefault(one => one.Matches(file, sheet));
        if (entry is not null) _matched.Add(entry);
        return entry;
    }

    private static HeaderMap? MapOf(MasukanEntry? entry) => entry is null ? null : new HeaderMap(
        entry.Kolom.ToDictionary(
            pair => pair.Key, pair => JenisColumns.Canonical(entry.Jenis, pair.Value), StringComparer.Ordinal),
        entry.BarisJudul);

    private static CellRules? RulesOf(MasukanEntry? entry) => entry is null ? null : new CellRules(
        Canonical(entry, entry.Baku), Canonical(entry, entry.Nilai));

    private static Dictionary<string, T> Canonical<T>(MasukanEntry entry, IReadOnlyDictionary<string, T> byRole)
    {
        var canonical = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (role, value) in byRole) canonical.TryAdd(JenisColumns.Canonical(entry.Jenis, role), value);
        return canonical;
    }

    private void TellNoSheet(InputFile file, MasukanEntry entry) =>
        _log.Add(DefinitionCodes.MasukanTidakSah, new DiagnosticPlace { File = FileNames.Options },
            $"Masukan untuk '{DiagnosticLog.Shorten(entry.Berkas)}' tidak menyebut Lembar, padahal "
            + $"{DiagnosticLog.Shorten(file.Name)} mempunyai beberapa lembar. Tambahkan \"Lembar\": \"nama lembar\".");

    private void TellUnknown(InputFile file, Sheet sheet) =>
        _log.Add(DefinitionCodes.LembarTidakDibaca, new DiagnosticPlace { File = file.Name, Sheet = sheet.Name },
            $"Lembar '{DiagnosticLog.Shorten(sheet.Name)}' tidak dibaca: namanya bukan nama berkas masukan, dan tidak "
            + $"disebut di bagian Masukan kinerja.json.");

    private void TellHidden(InputFile file, Sheet sheet) =>
        _log.Add(DataCodes.BarisTersembunyi, new DiagnosticPlace { File = file.Name, Sheet = sheet.Name },
            $"Lembar '{DiagnosticLog.Shorten(sheet.Name)}' tersembunyi tetapi dibaca. Hapus lembarnya bila tidak "
            + $"dimaksudkan sebagai data.");

    /// <summary>Warns about mappings that match no file; a mistyped sheet is an error.</summary>
    private void TellUnmatched()
    {
        foreach (var entry in _entries.Where(entry => !_matched.Contains(entry)))
        {
            var place = new DiagnosticPlace { File = FileNames.Options };
            var isFile = entry.Lembar is not null
                && _files.Names.Any(name => (entry with { Lembar = null }).Matches(name, null));
            if (isFile)
                _log.Add(DefinitionCodes.MasukanTidakSah, place,
                    $"Masukan: berkas '{DiagnosticLog.Shorten(entry.Berkas)}' tidak mempunyai lembar "
                    + $"'{DiagnosticLog.Shorten(entry.Lembar!)}'.");
            else
                _log.Add(DefinitionCodes.MasukanTidakCocok, place,
                    $"Masukan: tidak ada berkas yang cocok dengan '{DiagnosticLog.Shorten(entry.Berkas)}'."
                    + $"{Saran.For(entry.Berkas, _files.Names)}");
        }
    }
}
