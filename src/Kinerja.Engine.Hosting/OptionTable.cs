namespace Kinerja.Engine.Hosting;

/// <summary>All options in the order of <see cref="KinerjaOptions"/>, without reflection for Native AOT.</summary>
internal static class OptionTable
{
    public static IReadOnlyList<OptionEntry> All { get; } =
    [
        OptionEntry.Integer(nameof(KinerjaOptions.DesimalKeluaran), (o, value) => o.DesimalKeluaran = value),
        OptionEntry.NumberOrNone(nameof(KinerjaOptions.BatasBawahCapaian), (o, value) => o.BatasBawahCapaian = value),
        OptionEntry.NumberOrNone(nameof(KinerjaOptions.BatasAtasCapaian), (o, value) => o.BatasAtasCapaian = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.RumusCapaianMinimum), o => o.RumusCapaianMinimum,
            (o, value) => o.RumusCapaianMinimum = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.SumberCapaian), o => o.SumberCapaian, (o, value) => o.SumberCapaian = value),
        OptionEntry.Choice(nameof(KinerjaOptions.DataHilang), o => o.DataHilang, (o, value) => o.DataHilang = value),
        OptionEntry.Choice(nameof(KinerjaOptions.DataGanda), o => o.DataGanda, (o, value) => o.DataGanda = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.DataIndukWilayah), o => o.DataIndukWilayah, (o, value) => o.DataIndukWilayah = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.CaraTargetTriwulan), o => o.CaraTargetTriwulan,
            (o, value) => o.CaraTargetTriwulan = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.TargetTanpaTriwulan), o => o.TargetTanpaTriwulan,
            (o, value) => o.TargetTanpaTriwulan = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.TargetTurunan), o => o.TargetTurunan, (o, value) => o.TargetTurunan = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.RumusEfisiensi), o => o.RumusEfisiensi, (o, value) => o.RumusEfisiensi = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.SkalaPredikat), o => o.SkalaPredikat, (o, value) => o.SkalaPredikat = value),
        OptionEntry.Scale(nameof(KinerjaOptions.SkalaKustom), (o, value) => o.SkalaKustom = value),
        OptionEntry.Choice(nameof(KinerjaOptions.FormatAngka), o => o.FormatAngka, (o, value) => o.FormatAngka = value),
        OptionEntry.Number(nameof(KinerjaOptions.HariKerjaEfektif), (o, value) => o.HariKerjaEfektif = value),
        OptionEntry.Numbers(
            nameof(KinerjaOptions.HariKerjaEfektifPerTriwulan), (o, value) => o.HariKerjaEfektifPerTriwulan = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.TriwulanTakBerpasangan), o => o.TriwulanTakBerpasangan,
            (o, value) => o.TriwulanTakBerpasangan = value),
        OptionEntry.Choice(nameof(KinerjaOptions.BobotUnsur), o => o.BobotUnsur, (o, value) => o.BobotUnsur = value),
        OptionEntry.Integer(nameof(KinerjaOptions.EdisiSkm), (o, value) => o.EdisiSkm = value),
        OptionEntry.Text(nameof(KinerjaOptions.WilayahBaku), (o, value) => o.WilayahBaku = value),
        OptionEntry.IntegerOrNone(nameof(KinerjaOptions.TahunBaku), (o, value) => o.TahunBaku = value),
        OptionEntry.Texts(
            nameof(KinerjaOptions.StatusDipakai), "Disetujui,Final", (o, value) => o.StatusDipakai = value),
        OptionEntry.Texts(
            nameof(KinerjaOptions.Jenjang), "Tujuan,Sasaran,Program", (o, value) => o.Jenjang = value),
        OptionEntry.IntegerOrNone(nameof(KinerjaOptions.TahunAwalRenstra), (o, value) => o.TahunAwalRenstra = value),
        OptionEntry.IntegerOrNone(
            nameof(KinerjaOptions.TahunAkhirRenstra), (o, value) => o.TahunAkhirRenstra = value),
    ];

    private static Dictionary<string, OptionEntry> ByName { get; } =
        All.ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of all options, in order.</summary>
    public static IEnumerable<string> Names => All.Select(entry => entry.Name);

    /// <summary>Returns the option with a name, in any case; <c>null</c> for an unknown name.</summary>
    public static OptionEntry? Find(string name) => ByName.GetValueOrDefault(name);
}
