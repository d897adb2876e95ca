using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Tests.Laporan;

/// <summary>
/// A kabupaten K of two kecamatan, with data of 2025 and of TW I and II of 2026, small enough for a calculator.
/// </summary>
/// <remarks>
/// IK1, % at sasaran S1: K.1 3/4 and K.2 1/4 in TW I of 2025; K.1 4/4 and 2/4, K.2 1/2 in 2026. Target 75, then 80.
/// IK2, documents at program P1: K.1 2 in TW I and 4 in TW IV, K.2 4 in TW II of 2025; K.1 3 and 5 in 2026, K.2 is
/// silent. Target 10 for each kecamatan. Money of P1: K.1 pagu 1000, spent 400 and 500 in 2025; pagu 2000, spent 300
/// and 200 in 2026; K.2 pagu 500, spent 100 in 2026.
/// </remarks>
internal static class LaporanUji
{
    public static LaporanKinerja Susun(
        string wilayah = "K", int tahun = 2026, int triwulan = 2, MasaRenstra? renstra = null, string? jenjang = null,
        params string[] formulir)
    {
        var aturan = new AturanKinerja { Renstra = renstra ?? new MasaRenstra(2025, 2026) };
        var hasil = new KinerjaEngine(Definisi(), aturan).Calculate(Data(), anggaran: Anggaran());
        return LaporanKinerja.Susun(hasil, new Titik(wilayah, tahun, new Triwulan(triwulan)), new PilihanLaporan
        {
            Formulir = [.. formulir],
            Pembanding = Pembanding(),
            JenjangTerendah = jenjang,
        });
    }

    /// <summary>The table with a kode.</summary>
    public static Tabel Table(this LaporanKinerja laporan, string kode) =>
        Assert.Single(laporan.Tabel, table => table.Kode == kode);

    /// <summary>The cell of a column in the first row that has a text in some column.</summary>
    public static Sel At(this Tabel table, string text, string peran) =>
        table.RowWith(text).Sel[table.IndexOf(peran)];

    /// <summary>The number of a column in the first row that has a text in some column.</summary>
    public static decimal? Number(this Tabel table, string text, string peran) =>
        table.At(text, peran).Nilai?.Value;

    public static Baris RowWith(this Tabel table, string text) =>
        table.Baris.Concat(table.Kaki).First(row => row.Sel.Any(cell => cell.Teks == text));

    private static DefinisiKinerja Definisi() => DefinisiKinerja.Create(new DefinisiParts
    {
        Indikator =
        [
            new Indikator("IK1", Rumus.Parse("Persen(selesai, terdata)"), TipePerhitungan.Kumulatif)
            {
                Nama = "Konflik selesai", Satuan = "%", Simpul = "S1",
            },
            new Indikator("IK2", Rumus.Parse("dokumen"), TipePerhitungan.Kumulatif)
            {
                Nama = "Dokumen disusun", Satuan = "Dokumen", Simpul = "P1", PenanggungJawab = "Sekcam",
            },
        ],
        Simpul =
        [
            new Simpul("T1", "Tujuan") { Nama = "Tata kelola" },
            new Simpul("S1", "Sasaran", "T1") { Nama = "Pelayanan" },
            new Simpul("P1", "Program", "S1") { Nama = "Program penunjang", PenanggungJawab = "Camat" },
        ],
        Wilayah = [new Wilayah("K"), new Wilayah("K.1", "K"), new Wilayah("K.2", "K")],
    });

    private static DataKinerja Data()
    {
        var data = new DataKinerjaBuilder();
        Add("K.1", 2025, 1, selesai: 3, terdata: 4, dokumen: 2);
        Add("K.2", 2025, 1, selesai: 1, terdata: 4);
        Add("K.2", 2025, 2, dokumen: 4);
        Add("K.1", 2025, 4, dokumen: 4);
        Add("K.1", 2026, 1, selesai: 4, terdata: 4, dokumen: 3);
        Add("K.2", 2026, 1, selesai: 1, terdata: 2);
        Add("K.1", 2026, 2, selesai: 2, terdata: 4, dokumen: 5);
        foreach (var (indikator, tahun, target) in new[]
            { ("IK1", 2025, 75m), ("IK1", 2026, 80), ("IK2", 2025, 10), ("IK2", 2026, 10) })
            data.Add(new SelTarget(null, indikator, tahun, null, target));
        return data.Build();

        void Add(
            string wilayah, int tahun, int triwulan, decimal? selesai = null, decimal? terdata = null,
            decimal? dokumen = null)
        {
            foreach (var (indikator, variabel, nilai) in new[]
                { ("IK1", "selesai", selesai), ("IK1", "terdata", terdata), ("IK2", "dokumen", dokumen) })
            {
                if (nilai is not null)
                    data.Add(new SelRealisasi(wilayah, indikator, variabel, tahun, new Triwulan(triwulan), nilai));
            }
        }
    }

    private static DataAnggaran Anggaran()
    {
        var anggaran = new DataAnggaranBuilder();
        anggaran.Add(new BarisAnggaran("K.1", "P1", 2025, Pagu: 1000, Tw1: 400, Tw4: 500));
        anggaran.Add(new BarisAnggaran("K.1", "P1", 2026, Pagu: 2000, Tw1: 300, Tw2: 200));
        anggaran.Add(new BarisAnggaran("K.2", "P1", 2026, Pagu: 500, Tw1: 100));
        return anggaran.Build();
    }

    private static DataPembanding Pembanding()
    {
        var pembanding = new DataPembandingBuilder();
        pembanding.Add("IK1", "Provinsi", 2026, 87.5m);
        return pembanding.Build();
    }
}
