using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Microsoft.Extensions.Options;

namespace Kinerja.Engine.Hosting;

/// <summary>Validates all options together and reports all failures, in Bahasa Indonesia (SPEC 12).</summary>
internal sealed class KinerjaOptionsValidator : IValidateOptions<KinerjaOptions>
{
    private const int DesimalMaximum = 12;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, KinerjaOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<string> failures =
        [
            .. options.Unread, .. Numbers(options), .. Calendar(options), .. Scale(options), .. Choices(options),
        ];
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Numbers(KinerjaOptions options)
    {
        if (options.DesimalKeluaran is < 0 or > DesimalMaximum)
            yield return Text($"DesimalKeluaran = {options.DesimalKeluaran}: harus 0..{DesimalMaximum}.");
        if (options.TahunBaku is < Limits.TahunMinimum or > Limits.TahunMaximum)
            yield return Text($"TahunBaku = {options.TahunBaku}: harus {Limits.TahunMinimum}..{Limits.TahunMaximum}.");
        if (MasaRenstra.Failure(options.TahunAwalRenstra, options.TahunAkhirRenstra) is { } renstra)
            yield return renstra;
        if (BatasCapaian.Failure(options.BatasBawahCapaian, options.BatasAtasCapaian) is { } failure)
            yield return failure;
    }

    /// <summary>
    /// Checks the working days. The policies keep only the quarters, which must add up to the year (SPEC 4.6).
    /// </summary>
    private static IEnumerable<string> Calendar(KinerjaOptions options)
    {
        var year = options.HariKerjaEfektif;
        if (HariKerjaEfektif.Failure(year) is { } failure)
            yield return Text($"HariKerjaEfektif = {year}: {failure}");
        if (options.HariKerjaEfektifPerTriwulan is not { } quarters) yield break;
        if (quarters.Count != 4)
            yield return Text($"HariKerjaEfektifPerTriwulan memuat {quarters.Count} angka: harus empat.");
        else if (quarters.Select(HariKerjaEfektif.Failure).FirstOrDefault(f => f is not null) is { } one)
            yield return $"HariKerjaEfektifPerTriwulan: setiap angka {one}";
        else if (quarters.Sum() != year)
            yield return Text($"HariKerjaEfektifPerTriwulan berjumlah {quarters.Sum()}, bukan {year}.");
    }

    private static IEnumerable<string> Scale(KinerjaOptions options)
    {
        if (options.SkalaKustom is not { } steps) yield break;
        if (options.SkalaPredikat != default)
            yield return $"SkalaKustom dan SkalaPredikat = {options.SkalaPredikat}: hapus salah satu.";
        foreach (var failure in SkalaPredikat.Failures([.. steps])) yield return $"SkalaKustom {failure}";
    }

    private static IEnumerable<string> Choices(KinerjaOptions options)
    {
        if (!Enum.IsDefined((EdisiSkm)options.EdisiSkm))
            yield return Text($"EdisiSkm = {options.EdisiSkm}: harus 2017 atau 2004.");
        if (options.Jenjang is { } jenjang)
        {
            foreach (var failure in DaftarJenjang.Failures([.. jenjang])) yield return $"Jenjang {failure}";
        }
        if (options.StatusDipakai?.Any(string.IsNullOrWhiteSpace) == true)
            yield return "StatusDipakai memuat isian kosong. Hapus isian kosong itu, atau tulis statusnya.";
        foreach (var entry in OptionTable.All)
        {
            if (!entry.IsDefined(options)) yield return $"{entry.Name}: pilihan tidak dikenal.";
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
