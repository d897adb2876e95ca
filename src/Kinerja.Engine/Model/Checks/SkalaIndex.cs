using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Finds a scale of labels by its name. Every name is that of one scale (SPEC 4.10).</summary>
internal sealed class SkalaIndex
{
    private readonly Dictionary<string, SkalaNilai> _skala = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics;

    public SkalaIndex(IReadOnlyList<SkalaNilai> skala, List<Diagnostic> diagnostics)
    {
        _diagnostics = diagnostics;
        foreach (var one in skala)
        {
            if (!_skala.TryAdd(Nama.Normalize(one.Nama), one))
                diagnostics.Add(new(DefinitionCodes.KodeGanda, one.Asal with { Column = "skala" },
                    $"Skala '{one.Nama}' sudah ada sebelumnya. Beri nama lain, atau gabungkan labelnya."));
        }
    }

    /// <summary>Returns the scale of a setting; <c>null</c> when it names none or an unknown one.</summary>
    public SkalaNilai? Of(VariabelSetting? setting) =>
        setting?.Skala is { } nama ? _skala.GetValueOrDefault(Nama.Normalize(nama)) : null;

    /// <summary>Reports a setting that names an unknown scale.</summary>
    public void Check(VariabelSetting setting)
    {
        if (setting.Skala is not { } nama || _skala.ContainsKey(Nama.Normalize(nama))) return;
        var saran = Saran.For(nama, _skala.Values.Select(one => one.Nama));
        _diagnostics.Add(new(DefinitionCodes.IsianTidakDikenal, setting.Asal with { Column = "skala" },
            $"Skala '{nama}' tidak ada di skala.csv.{saran} Tambahkan barisnya di skala.csv (skala,label,nilai), atau "
            + $"kosongkan skala variabel '{setting.Variabel}'."));
    }
}
