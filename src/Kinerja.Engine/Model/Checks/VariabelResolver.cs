using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model.Checks;

/// <summary>
/// Determines sifat, cara lapor, frekuensi and skala of each variabel, from its setting or the defaults of SPEC 4.1.
/// </summary>
internal sealed class VariabelResolver
{
    private readonly Dictionary<KunciVariabel, VariabelSetting> _settings = [];
    private readonly SkalaIndex _skala;
    private readonly List<Diagnostic> _diagnostics;

    /// <param name="settings">The settings; each names a variabel, and perhaps an indikator.</param>
    /// <param name="indikator">The indikator that settings may name.</param>
    /// <param name="skala">The scales that settings may name.</param>
    /// <param name="diagnostics">Receives the problems.</param>
    public VariabelResolver(
        IReadOnlyList<VariabelSetting> settings, KodeIndex indikator, SkalaIndex skala,
        List<Diagnostic> diagnostics)
    {
        (_skala, _diagnostics) = (skala, diagnostics);
        foreach (var setting in settings)
        {
            if (setting.Indikator is { } kode && indikator.Find(kode) < 0)
                diagnostics.Add(new(DefinitionCodes.IsianTidakDikenal, setting.Asal with { Column = "indikator" },
                    $"Indikator '{kode}' tidak ada di indikator.csv.{indikator.HintFor(kode)}"));
            skala.Check(setting);
            if (!_settings.TryAdd(Key(setting.Indikator, Nama.Normalize(setting.Variabel)), setting))
                diagnostics.Add(new(DefinitionCodes.KodeGanda, setting.Asal with { Column = "variabel" },
                    $"Variabel '{setting.Variabel}' untuk indikator '{setting.Indikator}' sudah diatur sebelumnya."));
        }
    }

    /// <summary>
    /// Uses the setting of the indikator, else the shared setting, else the default (SPEC 4.1, 10.1).
    /// </summary>
    /// <param name="indikator">The indikator that uses the variabel.</param>
    /// <param name="variabel">Its name, normalised.</param>
    public VariabelIndikator Resolve(Indikator indikator, string variabel)
    {
        var own = _settings.GetValueOrDefault(Key(indikator.Kode, variabel));
        var shared = _settings.GetValueOrDefault(Key(null, variabel));
        var stated = own?.Sifat ?? shared?.Sifat;
        var known = stated ?? DefaultSifat(indikator, variabel);
        var sifat = known ?? indikator.Tipe.Akumulasi();
        var cara = own?.CaraLapor ?? shared?.CaraLapor ?? CaraLapor.PerPeriode;
        if (cara == CaraLapor.SampaiDengan && sifat != Sifat.Arus)
        {
            var setting = own?.CaraLapor is null ? shared! : own;
            _diagnostics.Add(new(DefinitionCodes.CaraLaporTakBerlaku, setting.Asal with { Column = "cara_lapor" },
                $"cara_lapor SampaiDengan diabaikan: '{variabel}' pada indikator '{indikator.Kode}' bersifat "
                + $"{sifat}, bukan Arus."));
            cara = CaraLapor.PerPeriode;
        }
        return new VariabelIndikator(variabel, sifat, cara)
        {
            IsSifatDariTipe = known is null,
            IsTersurat = stated is not null,
            // Nobody has to report the calendar, so it has no frekuensi of its own.
            Frekuensi = variabel == VariabelIndikator.HariKerjaEfektif
                ? Frekuensi.Triwulanan : own?.Frekuensi ?? shared?.Frekuensi ?? Frekuensi.Triwulanan,
            Skala = SkalaOf(indikator, variabel),
        };
    }

    /// <summary>Returns the scale of the setting of the indikator, else of the shared setting (SPEC 10.1).</summary>
    /// <param name="indikator">The indikator that uses the variabel.</param>
    /// <param name="variabel">Its name, normalised.</param>
    public SkalaNilai? SkalaOf(Indikator indikator, string variabel) =>
        _skala.Of(_settings.GetValueOrDefault(Key(indikator.Kode, variabel))) ?? SharedSkala(variabel);

    /// <summary>Returns the scale that the shared setting of a variabel names; <c>null</c> for none.</summary>
    /// <param name="variabel">The name, normalised.</param>
    public SkalaNilai? SharedSkala(string variabel) => _skala.Of(_settings.GetValueOrDefault(Key(null, variabel)));

    /// <summary>Returns the sifat of a variabel without setting; <c>null</c> when the tipe decides.</summary>
    private static Sifat? DefaultSifat(Indikator indikator, string variabel) => variabel switch
    {
        VariabelIndikator.HariKerjaEfektif => Sifat.Arus,
        VariabelIndikator.SkmIkm => Sifat.Posisi,
        _ when indikator.Rumus.Variables.IndexOf(variabel) < 0 => Sifat.Posisi, // a pembobot_wilayah, SPEC 4.1
        _ => indikator.Katalog?.SifatOf(variabel),
    };

    private static KunciVariabel Key(string? indikator, string variabel) =>
        new(indikator is null ? null : Nama.Normalize(indikator), variabel);
}
