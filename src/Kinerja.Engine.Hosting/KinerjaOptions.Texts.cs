using System.Globalization;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Hosting;

/// <content>The values as text.</content>
public sealed partial class KinerjaOptions
{
    private const string None = "none";

    /// <summary>
    /// The value of every option as text, by name and in order: what a configuration takes, and <c>none</c> for no
    /// value (SPEC 12). A custom scale is a description of its steps.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> ToTexts() =>
    [
        new(nameof(DesimalKeluaran), Text(DesimalKeluaran)),
        new(nameof(BatasBawahCapaian), Text(BatasBawahCapaian)),
        new(nameof(BatasAtasCapaian), Text(BatasAtasCapaian)),
        new(nameof(RumusCapaianMinimum), $"{RumusCapaianMinimum}"),
        new(nameof(SumberCapaian), $"{SumberCapaian}"),
        new(nameof(DataHilang), $"{DataHilang}"),
        new(nameof(DataGanda), $"{DataGanda}"),
        new(nameof(DataIndukWilayah), $"{DataIndukWilayah}"),
        new(nameof(CaraTargetTriwulan), $"{CaraTargetTriwulan}"),
        new(nameof(TargetTanpaTriwulan), $"{TargetTanpaTriwulan}"),
        new(nameof(TargetTurunan), $"{TargetTurunan}"),
        new(nameof(RumusEfisiensi), $"{RumusEfisiensi}"),
        new(nameof(SkalaPredikat), $"{SkalaPredikat}"),
        new(nameof(SkalaKustom), Texts(SkalaKustom?.Select(Step))),
        new(nameof(FormatAngka), $"{FormatAngka}"),
        new(nameof(HariKerjaEfektif), Text(HariKerjaEfektif)),
        new(nameof(HariKerjaEfektifPerTriwulan), Texts(HariKerjaEfektifPerTriwulan?.Select(days => Text(days)))),
        new(nameof(TriwulanTakBerpasangan), $"{TriwulanTakBerpasangan}"),
        new(nameof(BobotUnsur), $"{BobotUnsur}"),
        new(nameof(EdisiSkm), Text(EdisiSkm)),
        new(nameof(WilayahBaku), WilayahBaku ?? None),
        new(nameof(TahunBaku), Text(TahunBaku)),
        new(nameof(StatusDipakai), Texts(StatusDipakai)),
        new(nameof(Jenjang), Texts(Jenjang)),
        new(nameof(TahunAwalRenstra), Text(TahunAwalRenstra)),
        new(nameof(TahunAkhirRenstra), Text(TahunAkhirRenstra)),
    ];

    private static string Text(decimal? number) =>
        number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? None;

    private static string Texts(IEnumerable<string>? texts) => texts is null ? None : string.Join(',', texts);

    private static string Step(LangkahPredikat step) => step.Batas is not { } batas ? step.Predikat
        : string.Create(CultureInfo.InvariantCulture, $"{step.Predikat} {(step.Inklusif ? ">=" : ">")} {batas}");
}
