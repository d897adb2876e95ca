using System.Globalization;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Api.Tests;

/// <summary>A random figure that the kabupaten may report; without an indikator it is a shared variabel.</summary>
internal sealed record AngkaAcak(
    string Wilayah, string? Indikator, string Variabel, int Tahun, int Triwulan, decimal? Nilai)
{
    private static readonly string[] Kode = ["99.99.01", "99.99.02", "99.99.08", "99.99.31", "99.99.33", " 99.99.02"];

    public string Query => string.Create(CultureInfo.InvariantCulture,
        $"wilayah={Uri.EscapeDataString(Wilayah)}&tahun={Tahun}&triwulan={Triwulan}")
        + $"&variabel={Uri.EscapeDataString(Variabel)}"
        + (Indikator is null ? "" : $"&indikator={Uri.EscapeDataString(Indikator)}");

    public string Body => $"{{ \"nilai\": {Nilai?.ToString(CultureInfo.InvariantCulture) ?? "null"} }}";

    public static AngkaAcak Of(Tape tape, DefinisiKinerja definisi)
    {
        var tahun = tape.Pick(2025, 2026);
        Indikator[] all = [.. definisi.Indikator.Where(one =>
            one.Rumus.Variables.Length > 0 && definisi.FindIndikator(one.Kode, tahun) == one)];
        var indikator = tape.Pick(all);
        var nilai = tape.Pick<decimal?>(0m, 1m, 7.25m, 99m, 1234.567m, 0.0001m, 4m, null);
        return new AngkaAcak(
            tape.Pick(Kode),
            tape.Choose(4) == 3 ? null : tape.Flip() ? indikator.Kode : indikator.Kode.ToLowerInvariant(),
            tape.Pick([.. indikator.Rumus.Variables]), tahun, 1 + tape.Choose(4), nilai);
    }
}
