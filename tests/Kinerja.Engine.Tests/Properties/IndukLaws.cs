using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>SPEC 6.9: a simpul with several induk is a whole child of each.</summary>
public sealed class IndukLaws
{
    /// <summary>
    /// Whatever stands at or above another induk of the simpul loses a part, so the law holds for all others: also for
    /// the induk that stays, unless another induk lies below it.
    /// </summary>
    [Law]
    public void A_simpul_counts_in_each_induk_as_if_it_stood_there_alone(Tape tape)
    {
        var (chosen, kept) = (tape.Choose(60), tape.Choose(60)); // drawn first
        var dataset = new DatasetAcak(tape);
        dataset.TakeMasa();
        dataset.GiveDuaInduk(chosen);
        var several = dataset.Simpul.Where(simpul => simpul.Induk.Length > 1).ToList();
        var subject = several[chosen % several.Count];
        var slot = kept % subject.Induk.Length;
        var lost = dataset.Simpul.Select(simpul => simpul.Kode)
            .Where(kode => subject.Induk.Where((_, i) => i != slot).Any(induk => IsAtOrAbove(dataset, kode, induk)))
            .ToHashSet();
        var expected = Print(dataset.Calculate(), lost);
        dataset.Simpul[dataset.Simpul.IndexOf(subject)] = new Simpul(subject.Kode, subject.Jenjang, subject.Induk[slot])
        {
            Bobot = subject.BobotDi(slot),
        };
        Assert.Equal(expected, Print(dataset.Calculate(), lost));
    }

    /// <summary>One copy of a simpul and of its indikator per path: a tree with the same figures.</summary>
    [Law]
    public void Several_induk_are_a_tree_of_copies(Tape tape)
    {
        var chosen = tape.Choose(60); // drawn first
        var dataset = new DatasetAcak(tape);
        dataset.TakeMasa();
        dataset.GiveDuaInduk(chosen);
        var expected = dataset.Calculate().Simpul.ToDictionary(Key, Cetak.Figures);
        new SalinanPohon(dataset).Unfold();
        Assert.All(dataset.Simpul, simpul => Assert.InRange(simpul.Induk.Length, 0, 1));
        var actual = dataset.Calculate().Simpul.ToList();
        Assert.Equal(expected.Count, actual.DistinctBy(Key).Count());
        foreach (var row in actual) Assert.Equal(expected[Key(row)], Cetak.Figures(row));

        static (string, string, int, int) Key(HasilSimpul row) =>
            (row.Wilayah, SalinanPohon.Original(row.KodeSimpul), row.Tahun, row.Triwulan.Nomor);
    }

    /// <summary>A weight per induk that is the same for all is a weight for all.</summary>
    [Law]
    public void Equal_weights_per_induk_are_one_weight(Tape tape)
    {
        var dataset = new DatasetAcak(tape);
        dataset.TakeMasa();
        for (var i = 0; i < dataset.Simpul.Count; i++)
        {
            var row = dataset.Simpul[i];
            dataset.Simpul[i] = new Simpul(row.Kode, row.Jenjang, row.Induk) { Bobot = row.Bobot };
        }
        var expected = Cetak.All(dataset.Calculate());
        for (var i = 0; i < dataset.Simpul.Count; i++)
        {
            var row = dataset.Simpul[i];
            dataset.Simpul[i] = new Simpul(row.Kode, row.Jenjang, row.Induk)
            {
                Bobot = 7,
                BobotPerInduk = [.. row.Induk.Select(_ => row.Bobot)],
            };
        }
        Assert.Equal(expected, Cetak.All(dataset.Calculate()));
    }

    /// <summary>SPEC 6.8: only the order of levels matters; names are texts, and more levels change nothing.</summary>
    [Law]
    public void Names_of_levels_change_no_figure(Tape tape)
    {
        var more = Enumerable.Range(0, 6).Select(_ => tape.Flip()).ToArray(); // drawn first
        var dataset = new DatasetAcak(tape);
        var expected = Cetak.All(dataset.Calculate());
        var (levels, renamed) = (new List<string>(), new Dictionary<string, string>());
        for (var i = 0; i < DaftarJenjang.Baku.Nama.Length; i++)
        {
            if (more[i]) levels.Add($"Antara {i}");
            renamed.Add(DaftarJenjang.Baku.Nama[i], $"Kinerja-{(char)('Z' - i)}");
            levels.Add($"Kinerja-{(char)('Z' - i)}");
        }
        var parts = dataset.Parts();
        parts = parts with
        {
            Jenjang = new DaftarJenjang(levels),
            Simpul =
            [
                .. parts.Simpul.Select(row =>
                    Baris.Of(row, row.Kode, renamed[row.Jenjang].ToUpperInvariant(), row.Induk, row.BobotPerInduk)),
            ],
        };
        var hasil = new KinerjaEngine(DefinisiKinerja.Create(parts), dataset.Aturan).Calculate(dataset.Data());
        Assert.Equal(expected, Cetak.All(hasil));
        Assert.All(hasil.Simpul, row => Assert.Contains(row.Simpul.Jenjang, levels));
    }

    private static bool IsAtOrAbove(DatasetAcak dataset, string kode, string below) => kode == below
        || dataset.Simpul.Single(simpul => simpul.Kode == below).Induk.Any(induk => IsAtOrAbove(dataset, kode, induk));

    private static string Print(HasilKinerja hasil, HashSet<string> lost) => string.Join('\n',
        hasil.Indikator.Select(Cetak.Row)
            .Concat(hasil.Simpul.Where(row => !lost.Contains(row.KodeSimpul)).Select(Cetak.Row)));
}
