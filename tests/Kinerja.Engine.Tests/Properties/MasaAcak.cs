using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>A random dataset of several tahun with money and a survey, which follow from its lists.</summary>
internal sealed class MasaAcak
{
    private readonly DatasetAcak _dataset;

    public MasaAcak(Tape tape)
        : this(new DatasetAcak(tape))
    {
    }

    public MasaAcak(DatasetAcak dataset)
    {
        _dataset = dataset;
        dataset.Indikator.Add(
            Some.Indikator("SKM", "skm_ikm", TipePerhitungan.NonKumulatif, dataset.Simpul[^1].Kode));
    }

    public AturanKinerja Aturan => _dataset.Aturan;

    public int TahunAkhir => _dataset.TahunAkhir;

    public DefinisiParts Parts() => _dataset.Parts();

    /// <summary>The policies with a renstra around the tahun of the data.</summary>
    public AturanKinerja WithRenstra(int choice) => Aturan with
    {
        Renstra = new MasaRenstra(Some.Tahun + (choice % 2), (choice % 3) switch
        {
            0 => null,
            1 => TahunAkhir + 1,
            _ => Math.Max(Some.Tahun + 1, TahunAkhir),
        }),
    };

    public HasilKinerja Calculate(DefinisiParts parts, AturanKinerja aturan)
    {
        var (survei, anggaran) = (new DataSurveiBuilder(["U1"]), new DataAnggaranBuilder());
        for (var tahun = Some.Tahun; tahun <= TahunAkhir; tahun++)
        {
            AddSurvei(survei, tahun);
            AddAnggaran(anggaran, tahun);
        }
        return new KinerjaEngine(DefinisiKinerja.Create(parts), aturan)
            .Calculate(_dataset.Data(), survei.Build(), anggaran.Build());
    }

    /// <summary>One respondent or none per wilayah and quarter.</summary>
    public void AddSurvei(DataSurveiBuilder survei, int tahun)
    {
        for (var i = 0; i < _dataset.Wilayah.Count; i++)
        {
            foreach (var triwulan in Triwulan.Semua.Where(t => (i + t.Nomor + tahun) % 3 == 0))
            {
                var nilai = (byte)(1 + ((i + triwulan.Nomor) % 4));
                survei.Add(survei.Wilayah(_dataset.Wilayah[i].Kode), tahun, triwulan, [nilai]);
            }
        }
    }

    /// <summary>One row or none per wilayah and simpul.</summary>
    public void AddAnggaran(DataAnggaranBuilder anggaran, int tahun)
    {
        for (var i = 0; i < _dataset.Wilayah.Count; i++)
        {
            for (var j = 0; j < _dataset.Simpul.Count; j++)
            {
                if (((i * 5) + (j * 3) + tahun) % 4 == 0)
                    anggaran.Add(new BarisAnggaran(
                        _dataset.Wilayah[i].Kode, _dataset.Simpul[j].Kode, tahun, (100 * i) + j, Tw1: i + j, Tw3: j));
            }
        }
    }
}
