using System.Collections.Immutable;
using Kinerja.Engine.Cascading;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Kewilayahan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;
using Kinerja.Engine.Survei;

namespace Kinerja.Engine;

/// <summary>
/// Computes realisasi, capaian and the cascading tree: definitions and rules in, <see cref="Calculate"/> data out. Pure
/// and immutable; one engine may be used by many threads.
/// </summary>
/// <example>
/// <code>
/// var rumus = Rumus.Parse("Persen(selesai, terdata)");
/// var engine = new KinerjaEngine(DefinisiKinerja.Create(new BahanDefinisi
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
        var wilayah = SusunanWilayah.Create(_definisi, data, survei);
        string[] kode = [.. wilayah.Rows.Select(row => row.Kode)];
        var diagnostics = new List<Diagnostic>(_definisi.Diagnostics);
        var tahun = data.Tahun.Union(survei?.Tahun ?? []).Order()
            .Select(t => CalculateTahun(new Lingkup(
                _definisi, _aturan, data,
                survei is null ? null : KolomSurveiCalculator.Calculate(survei, kode, t, _aturan),
                wilayah, t, diagnostics)))
            .ToArray();
        ReportEmptySimpul(tahun, diagnostics);
        diagnostics.AddRange(LintVariabel.Find(_definisi, data));
        diagnostics.AddRange(
            LintAngka.Find(_definisi, data, wilayah, [.. tahun.Select(hasil => (hasil.Tahun, hasil.Indikator))]));
        return new HasilKinerja(_definisi, _aturan, wilayah, tahun, diagnostics)
        {
            UnsurSkm = survei?.Unsur,
            Skm = survei is null ? [] : Survey(survei, wilayah),
        };
    }

    /// <summary>The survey's own rows, every wilayah spelled as in the other results.</summary>
    private ImmutableArray<HasilSkmWilayah> Survey(DataSurvei survei, SusunanWilayah wilayah) =>
    [
        .. SkmRollup.Roll(_definisi, survei, _aturan)
            .Select(row => (Row: row, Wilayah: wilayah.Find(row.Wilayah)))
            .OrderBy(pair => pair.Wilayah)
            .Select(pair => pair.Row with { Wilayah = wilayah.Rows[pair.Wilayah].Kode }),
    ];

    private static HasilTahun CalculateTahun(Lingkup lingkup)
    {
        var indikator = new KolomIndikator[lingkup.Definisi.Indikator.Length];
        foreach (var index in lingkup.Definisi.UrutanHitung)
        {
            var sendiri = IndikatorCalculator.Calculate(lingkup, index, indikator);
            indikator[index] = WilayahRollup.Roll(lingkup, index, sendiri);
        }
        var simpul = CascadingRollup.Roll(lingkup, indikator);
        return new HasilTahun(lingkup, indikator, simpul, PenanggungJawabRollup.Roll(lingkup, indikator))
        {
            RerataWilayah = [.. simpul.Select(s => PeringkatCalculator.Mean(lingkup.Wilayah, s.Capaian))],
            Peringkat = [.. simpul.Select(s => PeringkatCalculator.Rank(lingkup.Wilayah, s.Capaian))],
        };
    }

    /// <summary>SPEC 6.3.</summary>
    private void ReportEmptySimpul(HasilTahun[] tahun, List<Diagnostic> diagnostics)
    {
        if (tahun.Length == 0) return; // nothing appears anywhere, which is not the tree's doing
        for (var i = 0; i < _definisi.Simpul.Length; i++)
        {
            if (tahun.Any(hasil => hasil.Simpul[i].Tampil.Contains(true))) continue;
            var simpul = _definisi.Simpul[i];
            diagnostics.Add(new Diagnostic(
                TreeCodes.SimpulTanpaIndikator, simpul.Asal with { Column = "kode" },
                $"Tidak ada indikator yang berlaku pada simpul '{simpul.Kode}' atau di bawahnya, jadi simpul ini tidak "
                + "ikut dihitung."));
        }
    }
}
