using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads <c>skm.csv</c>, one respondent per row, into the tallies of a survey (SPEC 9, 10).</summary>
internal sealed class SkmReader
{
    private readonly DataSettings _settings;
    private readonly DataNames _names;
    private readonly DataRowParser _parser;
    private readonly DuplicateResponden _duplicates = new();
    private readonly Dictionary<(WilayahId Wilayah, int Tahun, Triwulan Triwulan), DiagnosticPlace> _firstBlank = [];
    private readonly Dictionary<int, WilayahId> _wilayah = []; // ids of the builder, by index of the kode
    private SkmLayout _layout = null!; // set by Begin
    private byte[] _nilai = [];
    private DataSurveiBuilder? _builder;

    public SkmReader(DataSettings settings, DataNames names)
    {
        (_settings, _names) = (settings, names);
        _parser = new DataRowParser(names, settings.Log);
    }

    /// <returns>The row counts of the file; the survey, or <c>null</c> when the file could not be opened.</returns>
    public (FileAccount Account, DataSurvei? Data) Read(TableSource source)
    {
        using var file = new DataFile(source, _settings, new SkmForm(source.Rules.Given), _names);
        foreach (var batch in file)
        {
            if (_builder is null) Begin(file.Table);
            if (batch.Row is { } row && Take(row, file.Notation)) file.Used++;
        }
        if (_builder is null && file.IsOpen) Begin(file.Table);
        if (_builder is null) return (file.Account, null);
        NamaReporter.Tell(source, _parser.Named, _settings.Log);
        var data = _builder.Build();
        var kode = data.Wilayah.ToDictionary(shown => _builder.Wilayah(shown));
        _duplicates.Report(wilayah => kode[wilayah], _settings.Log);
        ReportUnanswered(data);
        return (file.Account, data);
    }

    [MemberNotNull(nameof(_builder))]
    private void Begin(Table table)
    {
        _layout = (SkmLayout)table.Fit;
        _nilai = new byte[_layout.Unsur.Length];
        _builder = new DataSurveiBuilder(_layout.Unsur.Select(Kode));
        var place = table.Source.PlaceAt(table.Header.Line);
        var missing = Enumerable.Range(1, _layout.Numbered[^1]).Except(_layout.Numbered).ToList();
        if (missing.Count > 0)
            _settings.Log.Add(SurveyCodes.NomorUnsurBerlubang, place,
                $"Tidak ada kolom {Some(missing.Select(SkmSchema.Name))}; IKM dihitung dari {_layout.Unsur.Length} "
                + $"unsur yang ada. Periksa judulnya, atau abaikan bila memang tidak ditanyakan.");
        for (var i = 0; i < _layout.Unsur.Length; i++)
        {
            var header = table.Header.Lower(table.IndexOf(_layout.Unsur[i]));
            if (SkmSchema.NamedBy(header) is var named && (named == 0 || named == _layout.Numbered[i])) continue;
            _settings.Log.Add(SurveyCodes.NamaUnsurLain, place with { Column = Kode(_layout.Unsur[i]) },
                $"Judul '{DiagnosticLog.Shorten(header)}' bernomor U{_layout.Numbered[i]}, tetapi nama itu milik "
                + $"U{named}. Nomornya yang dipakai; periksa urutan unsurnya.");
        }
    }

    /// <returns>Whether the row was used.</returns>
    private bool Take(TableRow row, ColumnNotation notation)
    {
        _parser.Begin(row, notation);
        var kode = _parser.Wilayah(Schema.WilayahRequired);
        var (tahun, nomor) = _parser.Period(_layout.Period, isTriwulanWanted: true);
        _parser.IsName(SkmSchema.Responden);
        _parser.IsValid(kode, -1, tahun, _layout.Period.Tahun ?? DataSchema.Tanggal);
        for (var i = 0; i < _nilai.Length; i++) _nilai[i] = Nilai(row, _layout.Unsur[i]);
        if (!_parser.IsWhole) return false;
        var triwulan = new Triwulan(nomor);
        if (!_wilayah.TryGetValue(kode, out var wilayah))
            _wilayah.Add(kode, wilayah = _builder!.Wilayah(_names.Wilayah[kode]));
        _builder!.Add(wilayah, tahun, triwulan, _nilai);
        _duplicates.Add((wilayah, tahun, triwulan), row);
        _settings.Trail?.AddResponden(row, _names.Wilayah[kode], tahun, triwulan);
        if (_nilai.Contains((byte)0)) _firstBlank.TryAdd((wilayah, tahun, triwulan), row.Place());
        return true;
    }

    /// <returns>The score 1..4; 0 for a blank cell, and with a Galat for an invalid score.</returns>
    private byte Nilai(TableRow row, CsvColumn column)
    {
        if (row.Kind(column) != StoredKind.Text && !row.IsStoredNumber(column))
        {
            _parser.Number(column, out _); // refuses the row
            return 0;
        }
        var format = row.IsStoredNumber(column) ? FormatAngka.Invarian : _settings.Format;
        var outcome = NumberCell.Parse(row.Cell(column), format, out var nilai);
        if (outcome == NumberOutcome.Kosong) return 0;
        if (outcome == NumberOutcome.Ada && nilai is 1 or 2 or 3 or 4) return (byte)nilai;
        var responden = row.Shown(SkmSchema.Responden);
        _parser.Refuse(SurveyCodes.NilaiUnsurTidakSah, column,
            $"'{row.Shown(column)}'{(responden.Length > 0 ? $" dari responden '{responden}'" : "")}"
            + $" bukan bilangan bulat 1..4. Perbaiki, atau kosongkan bila tidak dijawab.");
        return 0;
    }

    /// <summary>
    /// Reports one warning per wilayah and quarter, at its first row with a blank, with counts (SPEC 9.2).
    /// </summary>
    private void ReportUnanswered(DataSurvei data)
    {
        foreach (var wilayah in data.Wilayah.Order(StringComparer.Ordinal))
        {
            foreach (var (tahun, triwulan) in data.Tahun.SelectMany(_ => Triwulan.Semua, (t, q) => (t, q)))
            {
                if (data.Find(wilayah, tahun, triwulan) is not { } rekap) continue;
                if (rekap.Unsur.All(unsur => unsur.Menjawab == rekap.Responden)) continue;
                _settings.Log.Add(
                    SurveyCodes.UnsurTidakDijawab,
                    _firstBlank[(_builder!.Wilayah(wilayah), tahun, triwulan)] with
                    {
                        Wilayah = wilayah,
                        Tahun = tahun,
                        Triwulan = triwulan,
                    },
                    Unanswered(rekap));
            }
        }
    }

    private static DiagnosticText Unanswered(RekapSkm rekap)
    {
        var blank = rekap.Unsur.Where(unsur => unsur.Menjawab < rekap.Responden).ToList();
        var counts = Some(blank.Select(unsur =>
            string.Create(CultureInfo.InvariantCulture, $"{unsur.Kode} ({rekap.Responden - unsur.Menjawab})")));
        var nobody = blank.Where(unsur => unsur.Menjawab == 0).Select(unsur => unsur.Kode).ToList();
        return $"Tidak dijawab sebagian dari {rekap.Responden} responden: {counts}. NRR dihitung dari yang menjawab."
            + $"{(nobody.Count == 0 ? "" : $" {Some(nobody)} tidak dijawab siapa pun, jadi IKM kosong.")}";
    }

    private static string Kode(CsvColumn column) => column.Name.ToUpperInvariant();

    /// <summary>Joins the first 15 texts, so that a message stays readable.</summary>
    private static string Some(IEnumerable<string> texts)
    {
        const int Shown = 15;
        var all = texts.ToList();
        return string.Join(", ", all.Take(Shown)) + (all.Count > Shown ? ", …" : "");
    }
}
