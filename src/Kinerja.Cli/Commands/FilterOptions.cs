using System.CommandLine;
using System.Globalization;
using Kinerja.Cli.Views;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Penamaan;
using Kinerja.Engine.Waktu;

namespace Kinerja.Cli.Commands;

/// <summary>The options that choose wilayah, tahun and triwulan; <c>hitung</c> and <c>jelaskan</c> have them.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> _wilayah;
    private readonly Option<string?> _tahun;
    private readonly Option<string?> _triwulan;

    public FilterOptions(string wilayah, string tahun, string triwulan)
    {
        _wilayah = new("--wilayah") { Description = wilayah, HelpName = "KODE" };
        _tahun = new("--tahun") { Description = tahun, HelpName = "N" };
        _triwulan = new("--triwulan") { Description = triwulan, HelpName = "N" };
    }

    public void AddTo(Command command)
    {
        command.Add(_wilayah);
        command.Add(_tahun);
        command.Add(_triwulan);
    }

    /// <summary>
    /// The quarter; <c>null</c> when the option was not given or has another value, which <see cref="Read"/> refuses.
    /// </summary>
    public Triwulan? Triwulan(ParseResult parsed) =>
        Number(parsed.GetValue(_triwulan)) is >= 1 and <= 4 and var nomor ? new Triwulan(nomor) : null;

    /// <summary>Checks the options against the results.</summary>
    /// <returns>
    /// The rows to show and write; <c>null</c>, after printing the reason, when an option matches nothing.
    /// </returns>
    public HasilFilter? Read(ParseResult parsed, HasilKinerja hasil)
    {
        var tahun = Number(parsed.GetValue(_tahun));
        var nomor = Number(parsed.GetValue(_triwulan));
        var wilayah = parsed.GetValue(_wilayah);
        var complaint = nomor is not (null or >= 1 and <= 4) ? "--triwulan: tulis 1, 2, 3, atau 4."
            : tahun is { } year && !hasil.Tahun.Contains(year)
                ? $"--tahun: tidak ada data untuk tahun itu. Yang ada: {TahunText(hasil)}."
            : wilayah is not null && !hasil.Wilayah.Any(kode => Nama.Normalize(kode) == Nama.Normalize(wilayah))
                ? $"--wilayah: '{wilayah}' tidak ada.{SaranOf(wilayah, hasil)}"
            : wilayah is not null && tahun is { } of && IsNotThere(of)
                ? $"--wilayah: '{wilayah}' berlaku {hasil.Definisi.MasaWilayah(wilayah)}."
            : wilayah is not null && !hasil.Tahun.IsEmpty && hasil.Tahun.All(IsNotThere)
                ? $"--wilayah: '{wilayah}' berlaku {hasil.Definisi.MasaWilayah(wilayah)}. Tahun yang ada datanya: "
                    + $"{TahunText(hasil)}."
            : null;
        if (complaint is null)
            return new HasilFilter { Tahun = tahun, Triwulan = Triwulan(parsed), Wilayah = wilayah };
        Screen.Tell(complaint);
        return null;

        bool IsNotThere(int of) => hasil.WilayahAtOrBelow(wilayah!, of).Count == 0;
    }

    private static string SaranOf(string wilayah, HasilKinerja hasil) => new SaranKode(
        hasil.Definisi.Wilayah.IsEmpty ? hasil.Wilayah.Select(kode => (kode, ""))
            : hasil.Definisi.Wilayah.Select(row => (row.Kode, row.Nama))).For(wilayah);

    private static string TahunText(HasilKinerja hasil) =>
        hasil.Tahun.IsEmpty ? "tidak satu pun" : string.Join(", ", hasil.Tahun);

    /// <returns>
    /// The number; <see cref="int.MinValue"/> when the text is not a number. Every range check refuses that value.
    /// </returns>
    private static int? Number(string? text) => text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MinValue;
}
