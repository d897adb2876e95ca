using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Microsoft.Extensions.Options;

namespace Kinerja.Engine.Hosting;

/// <summary>Checks options as a whole and tells every failure at once (SPEC 12).</summary>
public sealed class KinerjaOptionsValidator : IValidateOptions<KinerjaOptions>
{
    private const int DesimalMaximum = 12;
    private const int LangkahMaximum = 1000;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, KinerjaOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(KinerjaOptions options)
    {
        if (options.DesimalKeluaran is < 0 or > DesimalMaximum)
            yield return Text($"DesimalKeluaran = {options.DesimalKeluaran}: harus 0..12.");
        if (options.BatasBawahCapaian > options.BatasAtasCapaian)
            yield return Text(
                $"BatasBawahCapaian = {options.BatasBawahCapaian} melebihi batas atas {options.BatasAtasCapaian}.");
        if (options.HariKerjaEfektif is < 0 or >= Limits.Nilai)
            yield return Text($"HariKerjaEfektif = {options.HariKerjaEfektif}: harus 0 atau lebih.");
        if (options.HariKerjaEfektifPerTriwulan is { } quarters)
        {
            if (quarters.Count != 4)
                yield return Text($"HariKerjaEfektifPerTriwulan memuat {quarters.Count} angka: harus empat.");
            else if (quarters.Any(q => q is < 0 or >= Limits.Nilai))
                yield return "HariKerjaEfektifPerTriwulan: setiap angka harus 0 atau lebih.";
            else if (quarters.Sum() != options.HariKerjaEfektif)
                yield return Text(
                    $"HariKerjaEfektifPerTriwulan berjumlah {quarters.Sum()}, bukan {options.HariKerjaEfektif}.");
        }
        if (options.SkalaKustom is { } steps)
        {
            if (options.SkalaPredikat != default)
                yield return $"SkalaKustom dan SkalaPredikat = {options.SkalaPredikat}: hapus salah satu.";
            if (TooLong(steps.Count) is { } failure) yield return failure;
            else foreach (var one in Failures([.. steps])) yield return $"SkalaKustom {one}";
        }
        if (!Enum.IsDefined((EdisiSkm)options.EdisiSkm))
            yield return Text($"EdisiSkm = {options.EdisiSkm}: harus 2017 atau 2004.");
        foreach (var undefined in Undefined(options)) yield return $"{undefined}: pilihan tidak dikenal.";
    }

    /// <returns>What is wrong with a scale of so many steps; <c>null</c> for nothing (SPEC 10.5).</returns>
    internal static string? TooLong(int steps) => steps <= LangkahMaximum ? null
        : Text($"SkalaKustom memuat {steps} langkah: paling banyak {LangkahMaximum}. Gabungkan yang berdekatan.");

    /// <summary>SPEC 5.5: from the highest bound down, no bound twice, and a last step that takes all below.</summary>
    private static IEnumerable<string> Failures(LangkahPredikat[] steps)
    {
        if (steps.Length == 0) yield return "kosong: tulis sedikitnya satu langkah.";
        var before = (decimal?)null;
        for (var i = 0; i < steps.Length; i++)
        {
            var (batas, isLast) = (steps[i].Batas, i == steps.Length - 1);
            if (string.IsNullOrWhiteSpace(steps[i].Predikat)) yield return Text($"langkah {i + 1}: Predikat kosong.");
            if (isLast && batas is not null)
                yield return Text(
                    $"tidak memberi predikat di bawah {batas}: tambahkan langkah terakhir tanpa Batas.");
            if (!isLast && batas is null)
                yield return Text($"langkah {i + 1}: Batas kosong; hanya langkah terakhir yang tanpa Batas.");
            if (batas == before && batas is not null) yield return Text($"langkah {i + 1}: Batas {batas} berulang.");
            if (batas > before)
                yield return Text(
                    $"langkah {i + 1}: Batas {batas} melebihi {before} di atasnya; urutkan dari yang tertinggi.");
            before = batas ?? before;
        }
    }

    private static IEnumerable<string> Undefined(KinerjaOptions options) => typeof(KinerjaOptions).GetProperties()
        .Where(property =>
            property.PropertyType.IsEnum && !Enum.IsDefined(property.PropertyType, property.GetValue(options)!))
        .Select(property => property.Name);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
