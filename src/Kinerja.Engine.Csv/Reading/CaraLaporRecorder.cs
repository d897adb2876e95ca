using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Records the cara_lapor of each variabel in the files of realisasi. For a variabel in a file of totals since TW 1
/// (column <c>Realisasi Kumulatif</c>) it adds the setting <see cref="CaraLapor.SampaiDengan"/>. It refuses a second,
/// contradicting cara_lapor when one rumus could read both.
/// </summary>
internal sealed class CaraLaporRecorder
{
    private readonly IReadOnlyList<VariabelSetting> _settings;
    private readonly DefinisiKinerja? _definisi;
    private readonly Dictionary<(string Indikator, string Nama), int> _said = []; // index of the first setting per key

    // Names that variabel.csv sets to PerPeriode for at least one indikator or for all.
    private readonly HashSet<string> _saidPerPeriode = new(StringComparer.Ordinal);

    // The cara_lapor reported so far: _all per name, over all indikator; _own per indikator and name.
    private readonly Dictionary<string, Cara> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Indikator, string Nama), Cara> _own = [];
    private readonly List<VariabelSetting> _added = [];

    /// <param name="settings">The settings of <c>variabel.csv</c>.</param>
    /// <param name="definisi">The definitions, which know the sifat of a variabel; <c>null</c> after a definition
    /// error.</param>
    public CaraLaporRecorder(IReadOnlyList<VariabelSetting> settings, DefinisiKinerja? definisi)
    {
        (_settings, _definisi) = (settings, definisi);
        for (var i = 0; i < settings.Count; i++)
        {
            _said.TryAdd(Key(settings[i]), i);
            if (settings[i].CaraLapor == CaraLapor.PerPeriode) _saidPerPeriode.Add(Key(settings[i]).Nama);
        }
    }

    /// <summary>
    /// Records the cara_lapor of a variabel; <c>false</c> when it contradicts an earlier one or a setting.
    /// </summary>
    /// <param name="indikator">The kode of the indikator; <c>null</c> for a shared variabel.</param>
    /// <param name="variabel">The name.</param>
    /// <param name="isKumulatif">Whether the header of the file declares totals since TW 1.</param>
    /// <param name="place">The first row of the variabel.</param>
    public bool Admits(string? indikator, string variabel, bool isKumulatif, DiagnosticPlace place)
    {
        // For a stock, both ways of reporting give the same number (SPEC 4.2).
        if (_definisi?.IsArus(indikator, variabel) == false) return true;
        var (kode, nama) = (indikator is null ? null : Nama.Normalize(indikator), Nama.Normalize(variabel));
        if (isKumulatif && IsSaidPerPeriode(kode, nama)) return false;
        var isTotal = isKumulatif || Said(kode, nama) == CaraLapor.SampaiDengan;
        // A header becomes a setting. The setting of a shared variabel applies to every indikator without its own.
        var others = kode is null ? _all.GetValueOrDefault(nama)
            : _own.GetValueOrDefault((null, nama)) | _own.GetValueOrDefault((kode, nama));
        if ((others & Contrary(isTotal, isKumulatif)) != Cara.None) return false;
        var cara = isKumulatif ? Cara.TotalByHeader : isTotal ? Cara.Total : Cara.Quarter;
        _all[nama] = _all.GetValueOrDefault(nama) | cara;
        _own[(kode, nama)] = _own.GetValueOrDefault((kode, nama)) | cara;
        if (isKumulatif)
            _added.Add(new(variabel, indikator) { CaraLapor = CaraLapor.SampaiDengan, Asal = place });
        return true;
    }

    /// <summary>
    /// Returns the settings of <c>variabel.csv</c> with those that the files add; <c>null</c> when they add none.
    /// </summary>
    public IReadOnlyList<VariabelSetting>? Merge()
    {
        if (_added.Count == 0) return null;
        var (all, places) = (_settings.ToList(), new Dictionary<(string Indikator, string Nama), int>(_said));
        foreach (var added in _added)
        {
            if (places.TryAdd(Key(added), all.Count)) all.Add(added);
            else all[places[Key(added)]] = With(all[places[Key(added)]], added.CaraLapor);
        }
        return all;
    }

    /// <summary>
    /// Returns the earlier cara that contradict the current one; at least one of the two comes from a header.
    /// </summary>
    private static Cara Contrary(bool isTotal, bool isKumulatif) =>
        isKumulatif ? Cara.Quarter : isTotal ? Cara.None : Cara.TotalByHeader;

    private bool IsSaidPerPeriode(string? kode, string nama) =>
        kode is null ? _saidPerPeriode.Contains(nama) : Said(kode, nama) == CaraLapor.PerPeriode;

    /// <summary>
    /// The cara_lapor set for a variabel; a setting of the indikator precedes a shared one (SPEC 10.1).
    /// </summary>
    private CaraLapor? Said(string? kode, string nama) =>
        (kode is null ? null : SaidFor(kode, nama)) ?? SaidFor("", nama);

    private CaraLapor? SaidFor(string kode, string nama) =>
        _said.TryGetValue((kode, nama), out var place) ? _settings[place].CaraLapor : null;

    private static (string Indikator, string Nama) Key(VariabelSetting said) =>
        (Nama.Normalize(said.Indikator ?? ""), Nama.Normalize(said.Variabel));

    private static VariabelSetting With(VariabelSetting said, CaraLapor? caraLapor) =>
        new(said.Variabel, said.Indikator)
        {
            Sifat = said.Sifat,
            CaraLapor = caraLapor,
            Frekuensi = said.Frekuensi,
            Skala = said.Skala,
            Satuan = said.Satuan,
            Nama = said.Nama,
            Asal = said.Asal,
        };

    /// <summary>The ways in which files reported a variabel.</summary>
    [Flags]
    private enum Cara : byte
    {
        None = 0,
        Quarter = 1,
        Total = 2,
        TotalByHeader = 4,
    }
}
