using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>Respondents to IKM (SPEC 9).</summary>
internal sealed class SurveiEksak(KasusEksak kasus)
{
    public bool Ada(string wilayah, int q) => Of([wilayah], new Masa(q, Sendiri: true)).Count > 0;

    /// <summary>What a rumus sees of the respondents of one wilayah (SPEC 9.4).</summary>
    public NilaiEksak Variabel(string variabel, string wilayah, Masa masa)
    {
        var responden = Of([wilayah], masa);
        return variabel == "skm_ikm" ? Ikm(responden) : responden.Count > 0 ? responden.Count : NilaiEksak.Kosong;
    }

    /// <summary>The scores of the respondents of some wilayah, of a quarter or s.d. it.</summary>
    public List<byte[]> Of(IReadOnlyCollection<string> wilayah, Masa masa) =>
    [
        .. from responden in kasus.Responden
           where wilayah.Contains(responden.Wilayah)
           where masa.Sendiri ? responden.Triwulan == masa.N : responden.Triwulan <= masa.N
           select responden.Nilai,
    ];

    /// <summary>The mean over those who answered an unsur.</summary>
    public static NilaiEksak Nrr(List<byte[]> responden, int unsur)
    {
        var answered = responden.Select(nilai => (int)nilai[unsur]).Where(nilai => nilai > 0).ToList();
        return answered.Count == 0 ? NilaiEksak.Kosong : (NilaiEksak)answered.Sum() / answered.Count;
    }

    /// <summary>Σ NRR times the weight of an unsur times 25 (SPEC 9.1); missing where nobody answered an
    /// unsur.</summary>
    public NilaiEksak Ikm(List<byte[]> responden)
    {
        if (responden.Count == 0) return NilaiEksak.Kosong;
        var sum = Enumerable.Range(0, kasus.Unsur).Select(u => Nrr(responden, u)).Aggregate((a, b) => a + b);
        var bobot = (NilaiEksak)1 / kasus.Unsur;
        bobot = kasus.Aturan.BobotUnsur switch
        {
            BobotUnsur.DuaDesimal => NilaiEksak.Of(new Fractions.Fraction(bobot.Digits(2), 100)),
            BobotUnsur.TigaDesimal => NilaiEksak.Of(new Fractions.Fraction(bobot.Digits(3), 1000)),
            _ => bobot,
        };
        return sum.Ada && bobot.Number.IsZero ? NilaiEksak.Missing(Alasan.BobotNol) : sum * bobot * 25;
    }

    /// <summary>SPEC 9.3, on hundredths.</summary>
    public string Mutu(NilaiEksak ikm)
    {
        if (!ikm.Ada) return "";
        int[] bounds = kasus.Aturan.EdisiSkm == EdisiSkm.Tahun2017 ? [8831, 7661, 6500] : [8126, 6251, 4376];
        var reached = Array.FindIndex(bounds, bound => ikm.Digits(2) >= bound);
        return reached < 0 ? "D" : "ABC"[reached].ToString();
    }
}
