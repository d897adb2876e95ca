using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Reads the definition files of a folder (SPEC 10).</summary>
internal static class BacaanDefinisi
{
    public static BahanDefinisi Read(DaftarBerkas berkas, FormatAngka format, Catatan catatan) => new()
    {
        Indikator = Each(berkas.Find(NamaBerkas.Indikator), one => ReadIndikator(one, format, catatan)),
        Simpul = Each(berkas.Find(NamaBerkas.Cascading), one => ReadCascading(one, format, catatan)),
        Variabel = Each(berkas.Find(NamaBerkas.Variabel), one => ReadVariabel(one, format, catatan)),
        Wilayah = Each(berkas.Find(NamaBerkas.Wilayah), one => ReadWilayah(one, format, catatan)),
    };

    public static List<Indikator> ReadIndikator(BerkasMasuk berkas, FormatAngka format, Catatan catatan)
    {
        var known = new Dictionary<string, Rumus>(StringComparer.Ordinal);
        return PembacaDefinisi.Read(berkas, Skema.BerkasIndikator, catatan, format, row => Indikator(row, known));
    }

    public static List<Simpul> ReadCascading(BerkasMasuk berkas, FormatAngka format, Catatan catatan) =>
        PembacaDefinisi.Read(berkas, Skema.BerkasCascading, catatan, format, Simpul);

    public static List<SetelanVariabel> ReadVariabel(BerkasMasuk berkas, FormatAngka format, Catatan catatan) =>
        PembacaDefinisi.Read(berkas, Skema.BerkasVariabel, catatan, format, Variabel);

    public static List<Wilayah> ReadWilayah(BerkasMasuk berkas, FormatAngka format, Catatan catatan)
    {
        var hasInduk = true;
        var rows = PembacaDefinisi.Read(berkas, Skema.BerkasWilayah, catatan, format, row =>
        {
            hasInduk = row.Has(Skema.Induk);
            return Wilayah(row);
        });
        if (hasInduk) return rows.ConvertAll(row => row.Make(row.Induk));
        var induk = IndukDariKode.Find([.. rows.Select(row => row.Kode)], berkas.Nama, catatan); // SPEC 10.14
        return [.. rows.Select((row, i) => row.Make(induk[i]))];
    }

    /// <summary>The items of a file that may not be there.</summary>
    private static List<T> Each<T>(BerkasMasuk? berkas, Func<BerkasMasuk, List<T>> read) =>
        berkas is null ? [] : read(berkas);

    /// <param name="row">Stands on the row.</param>
    /// <param name="known">The rumus of rows before, by text: many indikator have the same.</param>
    private static Indikator? Indikator(PembacaDefinisi row, Dictionary<string, Rumus> known)
    {
        var kode = row.Name(Skema.Kode);
        var text = row.Required(Skema.Rumus);
        var tipe = row.RequiredLabel<TipePerhitungan>(Skema.Tipe);
        var polaritas = row.Label<Polaritas>(Skema.Polaritas);
        var bobot = row.Weight(Skema.Bobot);
        var agregasi = row.Label<AgregasiWilayah>(Skema.AgregasiWilayah);
        var jikaPembagiNol = row.Number(Skema.JikaPembagiNol);
        var tingkatPelapor = row.Label<TingkatWilayah>(Skema.TingkatPelapor);
        if (text.Length == 0) return null;
        var (rumus, katalog) = FindRumus(row, text, known);
        if (rumus is null || kode.Length == 0) return null;
        return new Indikator(kode, rumus, tipe)
        {
            Katalog = katalog,
            Simpul = row.Text(Skema.Simpul) is { Length: > 0 } simpul ? simpul : null,
            Nama = row.Text(Skema.NamaIndikator),
            Satuan = row.Text(Skema.Satuan),
            Polaritas = polaritas ?? tipe.Polaritas(),
            Bobot = bobot,
            AgregasiWilayah = agregasi,
            PembobotWilayah = row.Text(Skema.PembobotWilayah) is { Length: > 0 } pembobot ? pembobot : null,
            JikaPembagiNol = jikaPembagiNol,
            TingkatPelapor = tingkatPelapor,
            PenanggungJawab = row.Text(Skema.PenanggungJawab),
            SumberData = row.Text(Skema.SumberData),
            Asal = row.Asal,
        };
    }

    /// <summary>A rumus, or the one of the catalogue that the cell names.</summary>
    private static (Rumus? Rumus, RumusKatalog? Katalog) FindRumus(
        PembacaDefinisi row, string text, Dictionary<string, Rumus> known)
    {
        if (!text.StartsWith(KatalogRumus.Awalan, StringComparison.OrdinalIgnoreCase))
        {
            if (known.TryGetValue(text, out var same)) return (same, null);
            if (Rumus.TryParse(text, out var rumus, out var errors)) known.Add(text, rumus);
            else row.Refuse(errors, Skema.Rumus);
            return (rumus, null);
        }
        var id = text[KatalogRumus.Awalan.Length..].Trim();
        var katalog = KatalogRumus.Find(id);
        if (katalog is null)
            row.Refuse(DefinitionCodes.KatalogTidakDikenal, Skema.Rumus,
                $"Tidak ada rumus '{Catatan.Shorten(id)}' di katalog."
                + Saran.For(id, KatalogRumus.All.Select(entri => entri.Id)) + " Daftarnya: kinerja katalog.");
        return (katalog?.Rumus, katalog);
    }

    private static Simpul? Simpul(PembacaDefinisi row)
    {
        var kode = row.Name(Skema.KodeSimpul);
        var jenjang = row.RequiredLabel<Jenjang>(Skema.Jenjang);
        var bobot = row.Weight(Skema.Bobot);
        return kode.Length == 0 ? null : new Simpul(kode, jenjang, row.Text(Skema.Induk))
        {
            Nama = row.Text(Skema.Nama),
            Sasaran = row.Text(Skema.Sasaran),
            PenanggungJawab = row.Text(Skema.PenanggungJawab),
            Crosscutting = row.Text(Skema.Crosscutting),
            Bobot = bobot,
            Asal = row.Asal,
        };
    }

    private static SetelanVariabel? Variabel(PembacaDefinisi row)
    {
        var variabel = row.Name(Skema.Variabel);
        var sifat = row.Label<Sifat>(Skema.Sifat);
        var caraLapor = row.Label<CaraLapor>(Skema.CaraLapor);
        return variabel.Length == 0 ? null : new SetelanVariabel(variabel, row.Text(Skema.Indikator))
        {
            Sifat = sifat,
            CaraLapor = caraLapor,
            Satuan = row.Text(Skema.Satuan),
            Nama = row.Text(Skema.Nama),
            Asal = row.Asal,
        };
    }

    /// <summary>A wilayah as far as one row says it; its induk may follow from the kode of others.</summary>
    private static BarisWilayah? Wilayah(PembacaDefinisi row)
    {
        var kode = row.Name(Skema.KodeWilayah);
        if (kode.Length == 0) return null;
        var (nama, tingkat, asal) = (row.Text(Skema.NamaWilayah), row.Text(Skema.Tingkat), row.Asal);
        return new BarisWilayah(kode, row.Text(Skema.Induk), induk => new Wilayah(kode, induk)
        {
            Nama = nama,
            Tingkat = tingkat,
            Asal = asal,
        });
    }

    private sealed record BarisWilayah(string Kode, string Induk, Func<string, Wilayah> Make);
}
