using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>A dataset of one tahun as plain facts; the engine and the oracle are both given it.</summary>
internal sealed class KasusEksak
{
    public int Desimal { get; set; } = 2;

    public AturanKinerja Aturan { get; set; } = AturanKinerja.Baku;

    public List<WilayahEksak> Wilayah { get; } = [];

    public List<SimpulEksak> Simpul { get; } = [];

    public List<IndikatorEksak> Indikator { get; } = [];

    /// <summary>A blank indikator is a setting for all.</summary>
    public Dictionary<(string? Indikator, string Variabel), SetelanEksak> Setelan { get; } = [];

    /// <summary>A blank indikator is a shared variabel.</summary>
    public Dictionary<(string? Indikator, string Variabel, string Wilayah, int Triwulan), decimal> Sel { get; } = [];

    /// <summary>Without wilayah a default, triwulan 0 for the year.</summary>
    public Dictionary<(string Indikator, string? Wilayah, int Triwulan), decimal> Target { get; } = [];

    public int Unsur { get; set; }

    /// <summary>Scores 1..4, 0 for one not answered.</summary>
    public List<(string Wilayah, int Triwulan, byte[] Nilai)> Responden { get; } = [];

    /// <summary>The wilayah directly below one, or those below none.</summary>
    public List<WilayahEksak> Anak(string? induk) => Wilayah.FindAll(w => w.Induk == induk);

    public bool IsLeaf(string wilayah) => !Wilayah.Exists(w => w.Induk == wilayah);

    /// <summary>A wilayah and all below it.</summary>
    public IEnumerable<string> PadaAtauDiBawah(string wilayah) => Anak(wilayah)
        .SelectMany(anak => PadaAtauDiBawah(anak.Kode)).Prepend(wilayah);

    /// <summary>All facts, for whoever looks into a difference.</summary>
    public override string ToString() => string.Join('\n', [
        $"{Desimal} desimal, {Aturan with { SkalaPredikat = SkalaPredikat.Permendagri86 }}, Sakip {Aturan.SkalaPredikat == SkalaPredikat.Sakip}",
        .. Wilayah.Select(w => $"{w}"), .. Simpul.Select(s => $"{s}"), .. Indikator.Select(i => $"{i}"),
        .. Setelan.Select(pair => $"{pair}"), .. Sel.Select(pair => $"{pair}"), .. Target.Select(pair => $"{pair}"),
        .. Responden.Select(r => $"{r.Wilayah} TW{r.Triwulan}: {string.Join(' ', r.Nilai)}")]);
}

/// <summary>What <c>variabel.csv</c> says of a variabel.</summary>
internal readonly record struct SetelanEksak(Sifat? Sifat, CaraLapor? Cara, Frekuensi? Frekuensi);

internal sealed record WilayahEksak(string Kode, string? Induk);

internal sealed record SimpulEksak(string Kode, string Jenjang, string? Induk, decimal Bobot);

internal sealed record IndikatorEksak(string Kode, RumusEksak Rumus, TipePerhitungan Tipe)
{
    public bool Equals(IndikatorEksak? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Kode);

    public string? Simpul { get; init; }

    public string Satuan { get; init; } = "";

    public Polaritas? Polaritas { get; init; }

    public decimal Bobot { get; init; } = 1;

    public AgregasiWilayah? Agregasi { get; init; }

    public string? Pembobot { get; init; }

    public decimal? JikaPembagiNol { get; init; }

    public string PenanggungJawab { get; init; } = "";
}
