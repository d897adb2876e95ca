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
    /// <returns>The results, with what is to be said about them.</returns>
    /// <exception cref="ArgumentException">
    /// The data or the survey names a wilayah that the definition does not know.
    /// </exception>
    public HasilKinerja Calculate(DataKinerja data, DataSurvei? survei = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var hasil = Results(new Hitungan(_definisi, _aturan, data, survei, keep: true), survei);
        for (var i = 0; i < hasil.JumlahBagian; i++) hasil.Bagian(i);
        return hasil;
    }

    /// <summary>
    /// The same results, calculated part by part when they are asked for and, but for the first, not kept: for data
    /// whose results need more memory than there is, to be written once. Asking again calculates again.
    /// </summary>
    /// <param name="data">What was reported and planned.</param>
    /// <param name="survei">As in <see cref="Calculate"/>.</param>
    /// <param name="utas">How many threads may calculate at once, at least 1; the results do not depend on it.</param>
    /// <param name="triwulan">
    /// Only what is s.d. this quarter: results of the others are neither there nor told. <c>null</c> for all.
    /// </param>
    /// <exception cref="ArgumentException">As in <see cref="Calculate"/>; or a number is out of range.</exception>
    public HasilKinerja CalculateOnDemand(
        DataKinerja data, DataSurvei? survei = null, int utas = 1, Triwulan? triwulan = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentOutOfRangeException.ThrowIfLessThan(utas, 1);
        return Results(
            new Hitungan(_definisi, _aturan, data, survei, keep: false, triwulan) { Utas = utas }, survei);
    }

    private HasilKinerja Results(Hitungan hitungan, DataSurvei? survei) => new(hitungan)
    {
        UnsurSkm = survei?.Unsur,
        Skm = survei is null ? [] : Survey(survei, hitungan.Wilayah),
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
