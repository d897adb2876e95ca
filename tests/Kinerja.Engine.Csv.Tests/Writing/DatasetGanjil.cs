using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Writing;

/// <summary>A random dataset full of texts that are hard for CSV, spreadsheets and cultures.</summary>
internal sealed class DatasetGanjil
{
    private readonly Tape _pita;
    private readonly List<Wilayah> _wilayah;
    private readonly List<Indikator> _indikator;

    public DatasetGanjil(Tape tape)
    {
        _pita = tape;
        var simpul = Enumerable.Range(0, tape.Choose(4)).Select(Simpul).ToList();
        _indikator = [.. Enumerable.Range(0, 1 + tape.Choose(3)).Select(i => Indikator(i, simpul))];
        _wilayah = [
            .. Enumerable.Range(0, tape.Choose(4))
            .Select(i => new Wilayah($"{Code()}{i}") { Nama = Text(), Tingkat = Text() })];
        List<SkalaNilai> skala = [.. Enumerable.Range(0, tape.Choose(3)).Select(Skala)];
        List<VariabelSetting> variabel = [.. Enumerable.Range(0, tape.Choose(3)).Select(i => Setelan(i, skala))];
        Bahan = new DefinisiParts
        {
            Indikator = _indikator,
            Simpul = simpul,
            Variabel = variabel,
            Wilayah = _wilayah,
            Skala = skala,
        };
        Data = NewData();
    }

    public DefinisiParts Bahan { get; }

    public DataKinerja Data { get; }

    private Simpul Simpul(int index) => new($"{Code()}{index}", _pita.Pick([.. DaftarJenjang.Baku.Nama]))
    {
        Nama = Text(),
        Sasaran = Text(),
        PenanggungJawab = Text(),
        Crosscutting = Text(),
        Bobot = Math.Abs(Number()),
    };

    private Indikator Indikator(int index, List<Simpul> simpul) => new(
        $"{Code()}{index}", Rumus.Parse(_pita.Pick("a", "-a", "a / b * 100", "[=cmd]", "if(a > 1.5, a, [x y; z])")),
            _pita.Pick(Enum.GetValues<TipePerhitungan>()))
    {
        Simpul = simpul.Count == 0 ? null : _pita.Pick([null, .. simpul.Select(s => s.Kode)]),
        Nama = Text(),
        Satuan = Text(),
        PenanggungJawab = Text(),
        SumberData = Text(),
        Polaritas = _pita.Pick(Enum.GetValues<Polaritas>()),
        Bobot = Math.Abs(Number()),
        JikaPembagiNol = _pita.Flip() ? Number() : null,
        AgregasiWilayah = index % 2 == 0 ? AgregasiWilayah.RataRataTertimbang
            : _pita.Pick<AgregasiWilayah?>(null, AgregasiWilayah.Jumlah, AgregasiWilayah.Tidak),
        PembobotWilayah = index % 2 == 0 ? Code() : null,
    };

    private SkalaNilai Skala(int index) => new(
        $"{Code()}{index}",
        Enumerable.Range(0, 1 + _pita.Choose(3)).Select(i => new LabelNilai($"{Label()}{i}x", Number())));

    private VariabelSetting Setelan(int index, List<SkalaNilai> skala) => new(
        $"{Code()}{index}", _pita.Flip() ? _indikator[0].Kode : null)
    {
        Sifat = _pita.Pick<Sifat?>([null, .. Enum.GetValues<Sifat>()]),
        CaraLapor = _pita.Pick<CaraLapor?>([null, .. Enum.GetValues<CaraLapor>()]),
        Frekuensi = _pita.Pick<Frekuensi?>([null, .. Enum.GetValues<Frekuensi>()]),
        Satuan = Text(),
        Nama = Text(),
        Skala = skala.Count == 0 ? null : _pita.Pick([null, .. skala.Select(one => one.Nama)]),
    };

    private DataKinerja NewData()
    {
        var builder = new DataKinerjaBuilder();
        for (var i = _pita.Choose(8); i > 0; i--)
        {
            var variabel = builder.Variabel(_pita.Flip() ? Pick(_indikator).Kode : null, _pita.Pick("a", "b", Code()));
            builder.AddRealisasi(
                variabel, builder.Wilayah(WilayahCode()), 1900 + _pita.Choose(301), new Triwulan(1 + _pita.Choose(4)),
                Cell());
        }
        for (var i = _pita.Choose(5); i > 0; i--)
        {
            WilayahId? wilayah = _pita.Flip() ? builder.Wilayah(WilayahCode()) : null;
            Triwulan? triwulan = _pita.Flip() ? new Triwulan(1 + _pita.Choose(4)) : null;
            var target = Cell();
            var atas = _pita.Choose(4) == 3 ? target + _pita.Pick(0m, 1m, 0.001m, 1234.567m) : null;
            if (Math.Abs(atas ?? 0) >= 1e18m) atas = null;
            builder.AddTarget(
                builder.Indikator(Pick(_indikator).Kode), wilayah, 1900 + _pita.Choose(301), triwulan, target, atas);
        }
        return builder.Build();
    }

    private string WilayahCode() => _wilayah.Count == 0 ? Code() : Pick(_wilayah).Kode;

    private T Pick<T>(List<T> items) => items[_pita.Choose(items.Count)];

    private decimal? Cell() => _pita.Choose(4) == 3 ? null : Number();

    private decimal Number() => _pita.Pick(
        0m, 1m, -1m, 1.234m, 12.345m, 123.456m, 1234.567m, 0.001m, 100000m, -999999999999999999m,
            0.0000000000000000000000000001m, 7.1234567890123456789012345678m, 1.50m)
        + _pita.Choose(3);

    /// <summary>A code: never blank, no control characters.</summary>
    private string Code() => _pita.Pick(
        "X", "=1+1", "-A", "+62", "@x", "'=1", "''-", "'abad", "a,b", "a;b", "a|b", "\"kutip\"", "33.02.20", "I", "ı",
            "İ", "é–\U0001F600", "n/a", "1e5", "sep=");

    /// <summary>A label: a code that is no number whatever follows it.</summary>
    private string Label() => Code() is var code && char.IsAsciiDigit(code[0]) ? $"L{code}" : code;

    /// <summary>Any text without white space at its ends; sometimes empty.</summary>
    private string Text() => _pita.Pick(
        "", "x", "=HYPERLINK(\"http://x\")", "-1", "+1", "@SUM(A1)", "'", "''", "'=1", "''''@", "a\nb", "a\r\nb", "\"",
            "\"\"", "a\"b", "a,b;c|d\te", "Kec. Ngantang – é", "\U0001F600", "\u202Ex", "\uFFFD", "مرحبا", "null", "-",
            "a\u00a0b", "0001", "'x'");
}
