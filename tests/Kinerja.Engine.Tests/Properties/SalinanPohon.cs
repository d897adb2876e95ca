using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>
/// Makes a tree of a dataset whose simpul have several induk: one copy of a simpul, with its indikator and their data,
/// per path from a root. The first copy keeps the kode, so that references stay.
/// </summary>
internal sealed class SalinanPohon(DatasetAcak dataset)
{
    private readonly Dictionary<string, List<string>> _copies = []; // by kode of the simpul

    /// <summary>The kode of which a kode is a copy.</summary>
    public static string Original(string kode) => kode[(kode.IndexOf('x', StringComparison.Ordinal) + 1)..];

    public void Unfold()
    {
        Simpul[] rows = [.. dataset.Simpul];
        dataset.Simpul.Clear();
        foreach (var row in rows) dataset.Simpul.AddRange(CopiesOf(row)); // every induk stands before
        Indikator[] indikator = [.. dataset.Indikator];
        dataset.Indikator.Clear();
        foreach (var one in indikator)
        {
            foreach (var (simpul, i) in _copies[one.Simpul!].Select((simpul, i) => (simpul, i)))
            {
                dataset.Indikator.Add(Baris.Of(one, Name(one.Kode, i), simpul));
                if (i > 0) CopyData(one.Kode, Name(one.Kode, i));
            }
        }
    }

    private IEnumerable<Simpul> CopiesOf(Simpul row)
    {
        var names = _copies[row.Kode] = [];
        if (row.Induk.IsEmpty)
        {
            names.Add(row.Kode);
            yield return row;
        }
        for (var slot = 0; slot < row.Induk.Length; slot++)
        {
            foreach (var induk in _copies[row.Induk[slot]])
            {
                names.Add(Name(row.Kode, names.Count));
                yield return new Simpul(names[^1], row.Jenjang, induk) { Bobot = row.BobotDi(slot) };
            }
        }
    }

    /// <summary>A copy ends as the original does, because a dataset chooses by the last letter.</summary>
    private static string Name(string kode, int copy) => copy == 0 ? kode : $"{copy}x{kode}";

    private void CopyData(string original, string copy)
    {
        dataset.Cells.AddRange(dataset.Cells.Where(cell => cell.Indikator == original).ToList()
            .ConvertAll(cell => cell with { Indikator = copy }));
        dataset.Targets.AddRange(dataset.Targets.Where(target => target.Indikator == original).ToList()
            .ConvertAll(target => target with { Indikator = copy }));
        dataset.Setelan.AddRange(dataset.Setelan.Where(setelan => setelan.Indikator == original).ToList()
            .ConvertAll(setelan => new VariabelSetting(setelan.Variabel, copy)
            {
                Sifat = setelan.Sifat,
                CaraLapor = setelan.CaraLapor,
                Frekuensi = setelan.Frekuensi,
            }));
    }
}
