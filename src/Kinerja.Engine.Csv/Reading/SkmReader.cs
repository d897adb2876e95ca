using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads <c>skm.csv</c>, one respondent a row, into the tallies of a survey (SPEC 9, 10).</summary>
internal sealed class SkmReader
{
    private readonly DataFileReader _pembaca;
    private readonly DiagnosticLog _catatan;
    private readonly FormatAngka _format;
    private readonly DuplicateResponden _ganda = new();
    private readonly Dictionary<(WilayahId Wilayah, int Tahun, Triwulan Triwulan), int> _firstBlank = [];
    private readonly Dictionary<int, WilayahId> _wilayah = []; // in the builder, by number of the kode
    private ImmutableArray<CsvColumn> _unsur = [];
    private byte[] _nilai = [];
    private DataSurveiBuilder? _builder;

    public SkmReader(DataFileReader pembaca, DiagnosticLog catatan, FormatAngka format)
    {
        _pembaca = pembaca;
        _catatan = catatan;
        _format = format;
    }

    /// <returns>The account of the file; the survey, <c>null</c> when the file could not be opened.</returns>
    public (FileAccount Akun, DataSurvei? Data) Read(InputFile berkas)
    {
        var akun = _pembaca.Read(berkas, Columns, Take);
        if (_builder is null) return (akun, null);
        var data = _builder.Build();
        var kode = data.Wilayah.ToDictionary(shown => _builder.Wilayah(shown));
        _ganda.Report(wilayah => kode[wilayah], _catatan);
        ReportUnanswered(akun.Berkas, data);
        return (akun, data);
    }

    private ImmutableArray<CsvColumn> Columns(CsvTable tabel)
    {
        var unsur = SkmSchema.Unsur(tabel.Judul.Names);
        _unsur = [.. unsur.Values];
        _nilai = new byte[_unsur.Length];
        _builder = new DataSurveiBuilder(_unsur.Select(Kode));
        var missing = Enumerable.Range(1, unsur.Keys[^1]).Except(unsur.Keys).ToList();
        if (missing.Count > 0)
            _catatan.Add(SurveyCodes.NomorUnsurBerlubang, new DiagnosticPlace { File = tabel.Berkas, Line = 1 },
                $"Tidak ada kolom {Some(missing.Select(SkmSchema.Nama))}; IKM dihitung dari {_unsur.Length} unsur "
                + $"yang ada. Periksa judulnya, atau abaikan bila memang tidak ditanyakan.");
        return SkmSchema.Berkas(_unsur);
    }

    private bool Take()
    {
        var kode = _pembaca.Wilayah(Schema.WilayahWajib);
        var (tahun, nomor) = (_pembaca.Tahun(Schema.Tahun), _pembaca.Triwulan(Schema.Triwulan));
        _pembaca.IsName(SkmSchema.Responden);
        for (var i = 0; i < _nilai.Length; i++) _nilai[i] = Nilai(_unsur[i]);
        if (!_pembaca.IsWhole) return false;
        var triwulan = new Triwulan(nomor);
        if (!_wilayah.TryGetValue(kode, out var wilayah))
            _wilayah.Add(kode, wilayah = _builder!.Wilayah(_pembaca.KodeWilayah(kode)));
        _builder!.Add(wilayah, tahun, triwulan, _nilai);
        _ganda.Add((wilayah, tahun, triwulan), _pembaca.Tabel);
        if (_nilai.Contains((byte)0)) _firstBlank.TryAdd((wilayah, tahun, triwulan), _pembaca.Tabel.Line);
        return true;
    }

    /// <returns>1..4; 0 when it was not answered or, with a Galat, is no score.</returns>
    private byte Nilai(CsvColumn kolom)
    {
        var hasil = NumberCell.Parse(_pembaca.Tabel.Cell(kolom), _format, out var nilai);
        if (hasil == NumberOutcome.Kosong) return 0;
        if (hasil == NumberOutcome.Ada && nilai is 1 or 2 or 3 or 4) return (byte)nilai;
        var responden = DiagnosticLog.Shorten(_pembaca.Tabel.Text(SkmSchema.Responden));
        _pembaca.Refuse(SurveyCodes.NilaiUnsurTidakSah, kolom,
            $"'{DiagnosticLog.Shorten(_pembaca.Tabel.Text(kolom))}'"
            + $"{(responden.Length > 0 ? $" dari responden '{responden}'" : "")}"
            + $" bukan bilangan bulat 1..4. Perbaiki, atau kosongkan bila tidak dijawab.");
        return 0;
    }

    /// <summary>One warning a wilayah and quarter, at its first row with a blank, with counts (SPEC 9.2).</summary>
    private void ReportUnanswered(string berkas, DataSurvei data)
    {
        foreach (var wilayah in data.Wilayah.Order(StringComparer.Ordinal))
        {
            foreach (var (tahun, triwulan) in data.Tahun.SelectMany(_ => Triwulan.Semua, (t, q) => (t, q)))
            {
                if (data.Find(wilayah, tahun, triwulan) is not { } rekap) continue;
                if (rekap.Unsur.All(unsur => unsur.Menjawab == rekap.Responden)) continue;
                _catatan.Add(
                    SurveyCodes.UnsurTidakDijawab,
                    new DiagnosticPlace
                    {
                        File = berkas,
                        Line = _firstBlank[(_builder!.Wilayah(wilayah), tahun, triwulan)],
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

    private static string Kode(CsvColumn kolom) => kolom.Nama.ToUpperInvariant();

    /// <summary>The first of many, so that a message stays one to read.</summary>
    private static string Some(IEnumerable<string> texts)
    {
        const int Shown = 15;
        var all = texts.ToList();
        return string.Join(", ", all.Take(Shown)) + (all.Count > Shown ? ", …" : "");
    }
}
