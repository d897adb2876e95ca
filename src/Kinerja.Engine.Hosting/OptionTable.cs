using Kinerja.Engine.Data;
using Kinerja.Engine.Model;

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
            nameof(KinerjaOptions.RumusCapaianMinimum), typeof(RumusCapaianMinimum),
            o => o.RumusCapaianMinimum, (o, value) => o.RumusCapaianMinimum = (RumusCapaianMinimum)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.SumberCapaian), typeof(SumberCapaian),
            o => o.SumberCapaian, (o, value) => o.SumberCapaian = (SumberCapaian)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.DataHilang), typeof(DataHilang),
            o => o.DataHilang, (o, value) => o.DataHilang = (DataHilang)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.DataGanda), typeof(DataGanda),
            o => o.DataGanda, (o, value) => o.DataGanda = (DataGanda)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.DataIndukWilayah), typeof(DataIndukWilayah),
            o => o.DataIndukWilayah, (o, value) => o.DataIndukWilayah = (DataIndukWilayah)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.CaraTargetTriwulan), typeof(CaraTargetTriwulan),
            o => o.CaraTargetTriwulan, (o, value) => o.CaraTargetTriwulan = (CaraTargetTriwulan)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.TargetTanpaTriwulan), typeof(TargetTanpaTriwulan),
            o => o.TargetTanpaTriwulan, (o, value) => o.TargetTanpaTriwulan = (TargetTanpaTriwulan)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.TargetTurunan), typeof(TargetTurunan),
            o => o.TargetTurunan, (o, value) => o.TargetTurunan = (TargetTurunan)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.RumusEfisiensi), typeof(RumusEfisiensi),
            o => o.RumusEfisiensi, (o, value) => o.RumusEfisiensi = (RumusEfisiensi)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.SkalaPredikat), typeof(NamaSkalaPredikat),
            o => o.SkalaPredikat, (o, value) => o.SkalaPredikat = (NamaSkalaPredikat)value),
        OptionEntry.Scale(nameof(KinerjaOptions.SkalaKustom), (o, value) => o.SkalaKustom = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.FormatAngka), typeof(FormatAngka),
            o => o.FormatAngka, (o, value) => o.FormatAngka = (FormatAngka)value),
        OptionEntry.Number(nameof(KinerjaOptions.HariKerjaEfektif), (o, value) => o.HariKerjaEfektif = value),
        OptionEntry.Numbers(
            nameof(KinerjaOptions.HariKerjaEfektifPerTriwulan), (o, value) => o.HariKerjaEfektifPerTriwulan = value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.TriwulanTakBerpasangan), typeof(TriwulanTakBerpasangan),
            o => o.TriwulanTakBerpasangan, (o, value) => o.TriwulanTakBerpasangan = (TriwulanTakBerpasangan)value),
        OptionEntry.Choice(
            nameof(KinerjaOptions.BobotUnsur), typeof(BobotUnsur),
            o => o.BobotUnsur, (o, value) => o.BobotUnsur = (BobotUnsur)value),
        OptionEntry.Integer(nameof(KinerjaOptions.EdisiSkm), (o, value) => o.EdisiSkm = value),
        OptionEntry.Text(nameof(KinerjaOptions.WilayahBaku), (o, value) => o.WilayahBaku = value),
        OptionEntry.IntegerOrNone(nameof(KinerjaOptions.TahunBaku), (o, value) => o.TahunBaku = value),
        OptionEntry.Texts(nameof(KinerjaOptions.StatusDipakai), (o, value) => o.StatusDipakai = value),
        OptionEntry.Texts(nameof(KinerjaOptions.Jenjang), (o, value) => o.Jenjang = value),
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
