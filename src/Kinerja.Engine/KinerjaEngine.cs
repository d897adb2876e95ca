using System.Collections.Immutable;
using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine;

/// <summary>
/// Computes realisasi, capaian and the cascading tree. An engine holds a definition and policies;
/// <see cref="Calculate"/> applies them to data. The engine is immutable, and many threads may use it.
/// </summary>
/// <example>
/// <code>
/// var rumus = Rumus.Parse("Persen(selesai, terdata)");
/// var engine = new KinerjaEngine(DefinisiKinerja.Create(new DefinisiParts
/// {
///     Indikator = [new Indikator("KONFLIK", rumus, TipePerhitungan.Kumulatif)],
/// }));
/// </code>
/// </example>
public sealed class KinerjaEngine
{
    private readonly DefinisiKinerja _definisi;
    private readonly AturanKinerja _aturan;

    /// <summary>Makes an engine.</summary>
    /// <param name="definisi">The definition of indikator, simpul, variabel and wilayah.</param>
    /// <param name="aturan">The policies; <c>null</c> for the defaults of SPEC 12.</param>
    public KinerjaEngine(DefinisiKinerja definisi, AturanKinerja? aturan = null)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        _definisi = definisi;
        _aturan = aturan ?? AturanKinerja.Baku;
    }

    /// <summary>Computes every indikator and simpul for every wilayah, tahun and triwulan of the data.</summary>
    /// <param name="data">The reported cells and the targets.</param>
    /// <param name="survei">
    /// The survey that supplies <c>skm_ikm</c> and <c>skm_responden</c> (SPEC 9.4); <c>null</c> for none.
    /// </param>
    /// <param name="anggaran">The pagu and realisasi of money (SPEC 16); <c>null</c> for none.</param>
    /// <param name="cancellation">Cancels the calculation; checked once per tahun of each partition.</param>
    /// <returns>
    /// The results and their diagnostics. A wilayah or indikator that is not in the definition becomes a Galat; its
    /// cells do not count, and everything else is calculated (SPEC 8.3).
    /// </returns>
    /// <exception cref="OperationCanceledException">The calculation was cancelled.</exception>
    public HasilKinerja Calculate(
        DataKinerja data, DataSurvei? survei = null, DataAnggaran? anggaran = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        var hasil = Results(new Hitungan(
            _definisi, _aturan, data, survei, keep: true, cancellation: cancellation, anggaran: anggaran));
        for (var i = 0; i < hasil.PartitionCount; i++) hasil.Partition(i);
        return hasil;
    }

    /// <summary>
    /// Returns the same results, but calculates each partition only when it is read. Use it when all results together
    /// need too much memory and are written once.
    /// </summary>
    /// <remarks>
    /// The results keep only the first partition and the latest one. Reading any other partition calculates it again.
    /// </remarks>
    /// <param name="data">The reported cells and the targets.</param>
    /// <param name="survei">As in <see cref="Calculate"/>.</param>
    /// <param name="anggaran">As in <see cref="Calculate"/>.</param>
    /// <param name="threads">The number of threads that may calculate at the same time, 1 or more. The results do not
    /// depend on it.</param>
    /// <param name="triwulan">
    /// The only quarter n to return: results and diagnostics of other quarters are left out. <c>null</c> for all.
    /// </param>
    /// <param name="cancellation">
    /// Cancels this call and later calculations of partitions; checked once per tahun of each partition. A member that
    /// needs a partition after the cancellation throws <see cref="OperationCanceledException"/>.
    /// </param>
    /// <returns>The results and their diagnostics, as from <see cref="Calculate"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The calculation was cancelled.</exception>
    public HasilKinerja CalculateOnDemand(
        DataKinerja data, DataSurvei? survei = null, DataAnggaran? anggaran = null, int threads = 1,
        Triwulan? triwulan = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return Results(new Hitungan(
            _definisi, _aturan, data, survei, keep: false, triwulan, cancellation: cancellation, anggaran: anggaran)
        {
            Threads = threads,
        });
    }

    private HasilKinerja Results(Hitungan hitungan) => new(hitungan)
    {
        UnsurSkm = hitungan.Survei?.Unsur,
        Skm = hitungan.Survei is { } survei ? Survey(survei, hitungan.Wilayah) : [],
    };

    /// <summary>Returns the rows of the survey with the same spelling of wilayah as in the other results.</summary>
    private ImmutableArray<HasilSkmWilayah> Survey(DataSurvei survei, WilayahLayout wilayah) =>
    [
        .. SkmRollup.Roll(_definisi, survei, _aturan)
            .Select(row => (Row: row, Wilayah: wilayah.Find(row.Wilayah)))
            .OrderBy(pair => pair.Wilayah)
            .Select(pair => pair.Row with { Wilayah = wilayah.Rows[pair.Wilayah].Kode }),
    ];
}
