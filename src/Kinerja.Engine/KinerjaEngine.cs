using System.Collections.Immutable;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine;

/// <summary>
/// Computes realisasi, capaian and the cascading tree: definitions and rules in, <see cref="Calculate"/> data out. Pure
/// and immutable; one engine may be used by many threads.
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
    /// <param name="definisi">What to compute.</param>
    /// <param name="aturan">By which rules; <c>null</c> for the defaults of SPEC 12.</param>
    public KinerjaEngine(DefinisiKinerja definisi, AturanKinerja? aturan = null)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        _definisi = definisi;
        _aturan = aturan ?? AturanKinerja.Baku;
    }

    /// <summary>Computes every indikator and simpul for every wilayah, tahun and triwulan of the data.</summary>
    /// <param name="data">What was reported and planned.</param>
    /// <param name="survei">
    /// The survey that answers for <c>skm_ikm</c> and <c>skm_responden</c> (SPEC 9.4); <c>null</c> for none.
    /// </param>
    /// <param name="cancellation">Looked at once per tahun of each partition.</param>
    /// <returns>
    /// The results, with what is to be said about them. A wilayah or indikator that the definition does not know is a
    /// Galat there, its cells do not count, and the rest is calculated (SPEC 8.3).
    /// </returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public HasilKinerja Calculate(
        DataKinerja data, DataSurvei? survei = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        var hasil = Results(new Hitungan(_definisi, _aturan, data, survei, keep: true, cancellation: cancellation));
        for (var i = 0; i < hasil.PartitionCount; i++) hasil.Partition(i);
        return hasil;
    }

    /// <summary>
    /// The same results, calculated partition by partition when they are asked for and, but for the first, not kept:
    /// for data whose results need more memory than there is, to be written once. Asking again calculates again.
    /// </summary>
    /// <param name="data">What was reported and planned.</param>
    /// <param name="survei">As in <see cref="Calculate"/>.</param>
    /// <param name="threads">How many threads may calculate at once, at least 1; the results do not depend on
    /// it.</param>
    /// <param name="triwulan">
    /// Only what is s.d. this quarter: results of the others are neither there nor told. <c>null</c> for all.
    /// </param>
    /// <param name="cancellation">
    /// Looked at once per tahun of each partition, here and whenever a partition is calculated; what asked for it then
    /// throws <see cref="OperationCanceledException"/>.
    /// </param>
    /// <returns>As <see cref="Calculate"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no thread.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public HasilKinerja CalculateOnDemand(
        DataKinerja data, DataSurvei? survei = null, int threads = 1, Triwulan? triwulan = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return Results(
            new Hitungan(_definisi, _aturan, data, survei, keep: false, triwulan, cancellation: cancellation)
            {
                Threads = threads,
            });
    }

    private HasilKinerja Results(Hitungan hitungan) => new(hitungan)
    {
        UnsurSkm = hitungan.Survei?.Unsur,
        Skm = hitungan.Survei is { } survei ? Survey(survei, hitungan.Wilayah) : [],
    };

    /// <summary>The survey's own rows, every wilayah spelled as in the other results.</summary>
    private ImmutableArray<HasilSkmWilayah> Survey(DataSurvei survei, WilayahLayout wilayah) =>
    [
        .. SkmRollup.Roll(_definisi, survei, _aturan)
            .Select(row => (Row: row, Wilayah: wilayah.Find(row.Wilayah)))
            .OrderBy(pair => pair.Wilayah)
            .Select(pair => pair.Row with { Wilayah = wilayah.Rows[pair.Wilayah].Kode }),
    ];
}
