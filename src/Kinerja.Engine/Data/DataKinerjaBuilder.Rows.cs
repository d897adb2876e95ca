using System.Globalization;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Data;

/// <content>The plain path adds rows by their names and makes a diagnostic for each duplicate.</content>
public sealed partial class DataKinerjaBuilder
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>
    /// Adds a reported cell by its names. Under <see cref="DataGanda.Tolak"/> a duplicate is rejected and becomes a
    /// diagnostic of the data (SPEC 10.4). A name that the definition does not know becomes a diagnostic of the
    /// calculation.
    /// </summary>
    /// <param name="row">The cell; its names in any spelling (SPEC 2).</param>
    /// <returns>Whether it was taken.</returns>
    /// <exception cref="ArgumentException">The wilayah or the variabel is missing or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tahun or the number is out of range (SPEC 10.5).</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public bool Add(SelRealisasi row)
    {
        var (wilayah, variabel) = (Wilayah(row.Wilayah), Variabel(row.Indikator, row.Variabel));
        if (AddRealisasi(variabel, wilayah, row.Tahun, row.Triwulan, row.Nilai)) return true;
        var place = new DiagnosticPlace
        {
            Wilayah = row.Wilayah,
            Indikator = row.Indikator,
            Variabel = row.Variabel,
            Tahun = row.Tahun,
            Triwulan = row.Triwulan,
        };
        ReportDuplicate(place, $"variabel '{row.Variabel}'", row.Triwulan.ToString());
        return false;
    }

    /// <summary>Adds a target by its names; duplicates and unknown names are handled as for a reported cell.</summary>
    /// <param name="row">The target; its names in any spelling (SPEC 2).</param>
    /// <returns>Whether it was taken.</returns>
    /// <exception cref="ArgumentException">The indikator is missing or blank, or the wilayah is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tahun or the number is out of range (SPEC 10.5), or an
    /// upper bound is below the lower one or alone.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public bool Add(SelTarget row)
    {
        var indikator = Indikator(row.Indikator);
        WilayahId? wilayah = row.Wilayah is null ? null : Wilayah(row.Wilayah);
        if (AddTarget(indikator, wilayah, row.Tahun, row.Triwulan, row.Target, row.TargetAtas)) return true;
        var place = new DiagnosticPlace
        {
            Wilayah = row.Wilayah,
            Indikator = row.Indikator,
            Tahun = row.Tahun,
            Triwulan = row.Triwulan,
        };
        ReportDuplicate(place, $"Target indikator '{row.Indikator}'", row.Triwulan?.ToString() ?? "setahun");
        return false;
    }

    /// <summary>Adds reported cells in their order, each as the method for one cell does.</summary>
    /// <param name="rows">The cells.</param>
    /// <exception cref="ArgumentException">As for one cell; the cells before it are added.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public void AddRange(IEnumerable<SelRealisasi> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows) Add(row);
    }

    /// <summary>Adds targets in their order, each as the method for one target does.</summary>
    /// <param name="rows">The targets.</param>
    /// <exception cref="ArgumentException">As for one target; the targets before it are added.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public void AddRange(IEnumerable<SelTarget> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var row in rows) Add(row);
    }

    private void ReportDuplicate(DiagnosticPlace place, string what, string quarter)
    {
        var period = place.Tahun is null && place.Indikator is not null ? "akhir renstra"
            : string.Create(CultureInfo.InvariantCulture, $"tahun {place.Tahun} {quarter}");
        var whose = place.Wilayah is null ? "semua wilayah" : $"wilayah '{place.Wilayah}'";
        if (place is { Variabel: not null, Indikator: not null }) what += $" indikator '{place.Indikator}'";
        _diagnostics.Add(new Diagnostic(DataCodes.KunciGanda, place,
            $"{char.ToUpperInvariant(what[0])}{what[1..]} untuk {whose} {period} sudah ada; "
            + $"angka yang pertama dipakai. Beri satu angka saja, atau pilih DataGanda.Terakhir atau "
            + $"DataGanda.Jumlahkan."));
    }
}
