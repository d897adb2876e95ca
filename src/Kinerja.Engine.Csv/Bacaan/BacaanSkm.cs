using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Reads <c>skm.csv</c>, one respondent a row, into the tallies of a survey (SPEC 9, 10).</summary>
internal sealed class BacaanSkm
{
    private readonly PembacaData _pembaca;
    private readonly Catatan _catatan;
    private readonly FormatAngka _format;
    private readonly RespondenGanda _ganda = new();
    private readonly Dictionary<(int Wilayah, int Tahun, int Triwulan), int> _firstBlank = [];
    private readonly Dictionary<int, int> _wilayah = []; // in the builder, by number of the kode
    private ImmutableArray<KolomCsv> _unsur = [];
    private byte[] _nilai = [];
    private DataSurveiBuilder? _builder;

    public BacaanSkm(PembacaData pembaca, Catatan catatan, FormatAngka format)
    {
        _pembaca = pembaca;
        _catatan = catatan;
        _format = format;
    }

    /// <returns>The account of the file; the survey, <c>null</c> when the file could not be opened.</returns>
    public (AkunBerkas Akun, DataSurvei? Data) Read(BerkasMasuk berkas)
    {
        var akun = _pembaca.Read(berkas, Columns, Take);
        if (_builder is null) return (akun, null);
        var data = _builder.Build();
        _ganda.Report(wilayah => data.Wilayah[wilayah], _catatan);
        ReportUnanswered(akun.Berkas, data);
        return (akun, data);
    }

    private ImmutableArray<KolomCsv> Columns(TabelCsv tabel)
    {
        var unsur = SkemaSkm.Unsur(tabel.Judul.Names);
        _unsur = [.. unsur.Values];
        _nilai = new byte[_unsur.Length];
        _builder = new DataSurveiBuilder(_unsur.Select(Kode));
        var missing = Enumerable.Range(1, unsur.Keys[^1]).Except(unsur.Keys).ToList();
        if (missing.Count > 0)
            _catatan.Add(SurveyCodes.NomorUnsurBerlubang, new DiagnosticPlace { File = tabel.Berkas, Line = 1 },
                string.Create(CultureInfo.InvariantCulture,
                    $"Tidak ada kolom {Some(missing.Select(SkemaSkm.Nama))}; IKM dihitung dari {_unsur.Length} unsur ")
                + "yang ada. Periksa judulnya, atau abaikan bila memang tidak ditanyakan.");
        return SkemaSkm.Berkas(_unsur);
    }

    private bool Take()
    {
        var kode = _pembaca.Wilayah(Skema.WilayahWajib);
        var (tahun, triwulan) = (_pembaca.Tahun(Skema.Tahun), _pembaca.Triwulan(Skema.Triwulan));
        _pembaca.IsName(SkemaSkm.Responden);
        for (var i = 0; i < _nilai.Length; i++) _nilai[i] = Nilai(_unsur[i]);
        if (!_pembaca.IsWhole) return false;
        if (!_wilayah.TryGetValue(kode, out var wilayah))
            _wilayah.Add(kode, wilayah = _builder!.Wilayah(_pembaca.KodeWilayah(kode)));
        _builder!.Add(wilayah, tahun, triwulan, _nilai);
        _ganda.Add((wilayah, tahun, triwulan), _pembaca.Tabel);
        if (_nilai.Contains((byte)0)) _firstBlank.TryAdd((wilayah, tahun, triwulan), _pembaca.Tabel.Line);
        return true;
    }

    /// <returns>1..4; 0 when it was not answered or, with a Galat, is no score.</returns>
    private byte Nilai(KolomCsv kolom)
    {
        var hasil = SelAngka.Parse(_pembaca.Tabel.Cell(kolom), _format, out var nilai);
        if (hasil == HasilAngka.Kosong) return 0;
        if (hasil == HasilAngka.Ada && nilai is 1 or 2 or 3 or 4) return (byte)nilai;
        var responden = Catatan.Shorten(_pembaca.Tabel.Text(SkemaSkm.Responden));
        _pembaca.Refuse(SurveyCodes.NilaiUnsurTidakSah, kolom,
            $"'{Catatan.Shorten(_pembaca.Tabel.Text(kolom))}'"
            + (responden.Length > 0 ? $" dari responden '{responden}'" : "")
            + " bukan bilangan bulat 1..4. Perbaiki, atau kosongkan bila tidak dijawab.");
        return 0;
    }

    /// <summary>One warning a wilayah and quarter, at its first row with a blank, with counts (SPEC 9.2).</summary>
    private void ReportUnanswered(string berkas, DataSurvei data)
    {
        foreach (var wilayah in data.Wilayah.Order(StringComparer.Ordinal))
        {
            foreach (var (tahun, triwulan) in data.Tahun.SelectMany(_ => Enumerable.Range(1, 4), (t, q) => (t, q)))
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

    private static string Unanswered(RekapSkm rekap)
    {
        var blank = rekap.Unsur.Where(unsur => unsur.Menjawab < rekap.Responden).ToList();
        var counts = Some(blank.Select(unsur =>
            string.Create(CultureInfo.InvariantCulture, $"{unsur.Kode} ({rekap.Responden - unsur.Menjawab})")));
        var nobody = blank.Where(unsur => unsur.Menjawab == 0).Select(unsur => unsur.Kode).ToList();
        return string.Create(CultureInfo.InvariantCulture,
                $"Tidak dijawab sebagian dari {rekap.Responden} responden: {counts}. NRR dihitung dari yang menjawab.")
            + (nobody.Count == 0 ? "" : $" {Some(nobody)} tidak dijawab siapa pun, jadi IKM kosong.");
    }

    private static string Kode(KolomCsv kolom) => kolom.Nama.ToUpperInvariant();

    /// <summary>The first of many, so that a message stays one to read.</summary>
    private static string Some(IEnumerable<string> texts)
    {
        const int Shown = 15;
        var all = texts.ToList();
        return string.Join(", ", all.Take(Shown)) + (all.Count > Shown ? ", …" : "");
    }
}
