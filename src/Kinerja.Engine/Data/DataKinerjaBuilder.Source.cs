using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Data;

/// <content>Reads the rows of a source, such as a query: they are data, so a bad one is a diagnostic.</content>
public sealed partial class DataKinerjaBuilder
{
#pragma warning disable RS0026 // Both overloads need the same optional token; their required parameters differ.
    /// <summary>
    /// Reads reported cells in their order. A row that <see cref="Add(SelRealisasi)"/> would throw for is refused with
    /// a diagnostic, as a row of a file is: a blank name, a tahun or a number out of range (SPEC 10.5). Duplicates and
    /// unknown names are handled as there.
    /// </summary>
    /// <param name="rows">The cells.</param>
    /// <param name="cancellation">Passed to the source.</param>
    /// <returns>The numbers of rows read and used; every other row has a Galat (SPEC 8.3).</returns>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the rows before are added.</exception>
    public Task<(long Dibaca, long Dipakai)> ReadAsync(
        IAsyncEnumerable<SelRealisasi> rows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ReadAsync(rows, row => IsGood(PlaceOf(row), row.Wilayah, row.Variabel, row.Tahun, row.Nilai) && Add(row),
            cancellation);
    }

    /// <summary>Reads targets in their order, as the method for reported cells does.</summary>
    /// <param name="rows">The targets.</param>
    /// <param name="cancellation">Passed to the source.</param>
    /// <returns>The numbers of rows read and used; every other row has a Galat (SPEC 8.3).</returns>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the rows before are added.</exception>
    public Task<(long Dibaca, long Dipakai)> ReadAsync(
        IAsyncEnumerable<SelTarget> rows, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return ReadAsync(rows, row =>
        {
            var place = PlaceOf(row);
            return IsGood(place, row.Wilayah ?? "semua", row.Indikator, row.Tahun, row.Target) && IsGood(place, row)
                && Add(row);
        }, cancellation);
    }

#pragma warning restore RS0026

    private static async Task<(long Dibaca, long Dipakai)> ReadAsync<T>(
        IAsyncEnumerable<T> rows, Func<T, bool> add, CancellationToken cancellation)
    {
        var (read, used) = (0L, 0L);
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            read++;
            if (add(row)) used++;
        }
        return (read, used);
    }

    private static DiagnosticPlace PlaceOf(SelRealisasi row) => new()
    {
        Wilayah = row.Wilayah,
        Indikator = row.Indikator,
        Variabel = row.Variabel,
        Tahun = row.Tahun,
        Triwulan = row.Triwulan,
    };

    private static DiagnosticPlace PlaceOf(SelTarget row) => new()
    {
        Wilayah = row.Wilayah,
        Indikator = row.Indikator,
        Tahun = row.Tahun,
        Triwulan = row.Triwulan,
    };

    /// <summary>Refuses a row with a blank name, or with a tahun or a number out of range.</summary>
    private bool IsGood(DiagnosticPlace place, string? wilayah, string? name, int? tahun, decimal? number)
    {
        if (string.IsNullOrWhiteSpace(wilayah) || string.IsNullOrWhiteSpace(name))
            Refuse(DataCodes.IsianDataKosong, place,
                $"Wilayah, variabel, atau indikator kosong. Isi, atau hapus barisnya.");
        else if (tahun is { } year && !IsTahun(year))
            Refuse(DataCodes.TahunTidakSah, place,
                $"{year} bukan tahun 1900..2200. Tulis empat angka, misalnya 2022.");
        else if (!DecimalBits.IsWithinBatas(number.GetValueOrDefault()))
            Refuse(DataCodes.AngkaDiLuarBatas, place,
                $"{Shown(number)} di luar batas: harus kurang dari 10^18. Periksa satuannya.");
        else return true;
        return false;
    }

    /// <summary>Refuses a target of the end of the renstra with a triwulan, and a range that is none.</summary>
    private bool IsGood(DiagnosticPlace place, in SelTarget row)
    {
        if (row is { Tahun: null, Triwulan: not null })
            Refuse(DataCodes.TriwulanTidakSah, place,
                $"Target tanpa tahun adalah target akhir renstra, yang tidak bertriwulan. Kosongkan triwulannya.");
        else if (row.TargetAtas is { } atas && !DecimalBits.IsWithinBatas(atas))
            Refuse(DataCodes.AngkaDiLuarBatas, place,
                $"{Shown(atas)} di luar batas: harus kurang dari 10^18. Periksa satuannya.");
        else if (row.TargetAtas is { } most && !(row.Target <= most))
            Refuse(DataCodes.RentangTidakSah, place,
                $"Batas atas {Shown(most)} tanpa batas bawah yang tidak melebihinya. Perbaiki angkanya, atau "
                + $"kosongkan batas atasnya.");
        else return true;
        return false;
    }

    private void Refuse(DiagnosticCode code, DiagnosticPlace place, DiagnosticText message) =>
        _diagnostics.Add(new Diagnostic(code, place, message));

    private static string Shown(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
