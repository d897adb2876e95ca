using System.Text.Json;
using System.Text.Json.Serialization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Tests.Anggaran;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Hasil;

/// <summary>Rows of a result: as JSON, and the default of each.</summary>
public sealed class BarisTests
{
    private static readonly HasilKinerja Contoh = Calculate();

    [Fact]
    public void A_row_of_indikator_is_JSON()
    {
        const string expected =
            """{"Wilayah":"A","KodeIndikator":"IK","Tahun":2022,"Triwulan":2,"RealisasiTriwulan":{"Value":2.50,"Alasan":null},"Realisasi":{"Value":3.50,"Alasan":null},"Target":{"Value":null,"Alasan":"TargetKosong"},"TargetAtas":null,"DasarTarget":"TidakAda","Capaian":{"Value":null,"Alasan":"TargetKosong"},"CapaianTerbatas":{"Value":null,"Alasan":"TargetKosong"},"Predikat":null,"Kelengkapan":1,"DataSampai":2,"Keterangan":["TargetKosong"]}""";
        var row = Contoh.FindIndikator("A", "IK", 2022, Triwulan.II)!.Value;
        Assert.Equal(expected, JsonSerializer.Serialize(row));
        Assert.Equal(expected, JsonSerializer.Serialize(row, BarisJson.Default.HasilIndikator));
    }

    [Fact]
    public void A_row_of_simpul_is_JSON()
    {
        var row = Contoh.FindSimpul("A", "T", 2022, Triwulan.IV)!.Value;
        var text = JsonSerializer.Serialize(row);
        Assert.StartsWith("""{"Wilayah":"A","KodeSimpul":"T","Tahun":2022,"Triwulan":4,"Capaian":{"Value":null,""", text, StringComparison.Ordinal);
        Assert.Equal(text, JsonSerializer.Serialize(row, BarisJson.Default.HasilSimpul));
    }

    [Fact]
    public void Other_rows_are_JSON()
    {
        var (peringkat, pemegang, skm) = (Contoh.Peringkat.First(), Contoh.PenanggungJawab.First(), Contoh.Skm[0]);
        Assert.Equal(
            JsonSerializer.Serialize(peringkat), JsonSerializer.Serialize(peringkat, BarisJson.Default.HasilPeringkat));
        Assert.Equal(
            JsonSerializer.Serialize(pemegang),
            JsonSerializer.Serialize(pemegang, BarisJson.Default.HasilPenanggungJawab));
        Assert.Equal(JsonSerializer.Serialize(skm), JsonSerializer.Serialize(skm, BarisJson.Default.HasilSkmWilayah));
        Assert.StartsWith("""{"Induk":"K","Wilayah":"A","KodeSimpul":"T","Tahun":2022,"Triwulan":1,""", JsonSerializer.Serialize(peringkat), StringComparison.Ordinal);
        Assert.Contains(
            "\"Ikm\":{\"Value\":100,\"Alasan\":null}", JsonSerializer.Serialize(skm), StringComparison.Ordinal);
        var sel = new SelRealisasi("A", null, "a", 2022, Triwulan.I, 1.50m);
        Assert.Equal(sel, JsonSerializer.Deserialize<SelRealisasi>(JsonSerializer.Serialize(sel)));
    }

    [Fact]
    public void A_row_of_anggaran_is_JSON()
    {
        const string expected =
            """{"Wilayah":"X","KodeSimpul":"B","Tahun":2022,"Triwulan":1,"Pagu":{"Value":8,"Alasan":null},"RealisasiTriwulan":{"Value":2,"Alasan":null},"Realisasi":{"Value":2,"Alasan":null},"Serapan":{"Value":25,"Alasan":null},"Capaian":{"Value":null,"Alasan":"DataKosong"},"Efisiensi":{"Value":null,"Alasan":"DataKosong"},"Keterangan":["DataKosong"]}""";
        var row = AnggaranUji.Calculate(AnggaranUji.Row("B", 8, 2)).At("B");
        Assert.Equal(expected, JsonSerializer.Serialize(row));
        Assert.Equal(expected, JsonSerializer.Serialize(row, BarisJson.Default.HasilAnggaran));
        Assert.Throws<InvalidOperationException>(() => default(HasilAnggaran).Simpul);
        Assert.Contains("\"Tahun\":0", JsonSerializer.Serialize(default(HasilAnggaran)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_row_answers_as_no_row()
    {
        var (indikator, simpul, peringkat) = (default(HasilIndikator), default(HasilSimpul), default(HasilPeringkat));
        Assert.Throws<InvalidOperationException>(() => indikator.Indikator);
        Assert.Throws<InvalidOperationException>(() => simpul.Simpul);
        Assert.Throws<InvalidOperationException>(() => peringkat.Simpul);
        Assert.Equal(("", "", 0), (indikator.Wilayah, indikator.KodeIndikator, indikator.Tahun));
        Assert.Equal(Alasan.DataKosong, Assert.Single(indikator.Keterangan));
        foreach (var text in (string[])
            [
                JsonSerializer.Serialize(indikator), JsonSerializer.Serialize(simpul),
                    JsonSerializer.Serialize(peringkat),
                JsonSerializer.Serialize(default(HasilPenanggungJawab)),
                    JsonSerializer.Serialize(default(SelRealisasi)),
            ])
            Assert.Contains("\"Tahun\":0", text, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("row", () => Contoh.Explain(indikator));
    }

    [Fact]
    public void A_value_and_a_rumus_can_be_read_back()
    {
        foreach (var nilai in (Nilai[])[Nilai.Of(0), Nilai.Of(-1.50m), default, Nilai.Missing(Alasan.TargetNol)])
            Assert.Equal(nilai, JsonSerializer.Deserialize<Nilai>(JsonSerializer.Serialize(nilai)));
        var camel = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Assert.Equal("""{"value":1,"alasan":null}""", JsonSerializer.Serialize(Nilai.Of(1), camel));
        Assert.Equal(Nilai.Of(1), JsonSerializer.Deserialize<Nilai>("""{"value":1,"alasan":null}""", camel));
        foreach (var bad in (string[])["3", "{}", """{"Value":null,"Alasan":"Ada"}""", """{"Value":null,"Alasan":"99"}"""])
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Nilai>(bad));
        var rumus = Rumus.Parse("Persen(a, b)");
        Assert.Equal("\"Persen(a, b)\"", JsonSerializer.Serialize(rumus));
        Assert.Equal("Persen(a, b)", JsonSerializer.Deserialize<Rumus>("\"Persen(a, b)\"")!.ToString());
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rumus>("\"Persen(\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rumus>("3"));
    }

    /// <summary>One indikator with a simpul, a post, a survey and two quarters, in A below K.</summary>
    internal static HasilKinerja Calculate()
    {
        var definisi = DefinisiKinerja.Create(new DefinisiParts
        {
            Indikator =
                [new Indikator(
                "IK", Rumus.Parse("jumlah"), TipePerhitungan.Kumulatif) { Simpul = "T", PenanggungJawab = "Camat" }],
            Simpul = [new Simpul("T", Jenjang.Tujuan)],
            Wilayah = [new("K"), new("A", "K")],
        });
        var survei = new DataSurveiBuilder(["U1"]);
        survei.Add(survei.Wilayah("A"), 2022, Triwulan.I, [4]);
        return new KinerjaEngine(definisi)
            .Calculate(new DataKinerjaBuilder().Quarters("A", null, "jumlah", 1.00m, 2.50m).Build(), survei.Build());
    }
}

[JsonSerializable(typeof(HasilAnggaran))]
[JsonSerializable(typeof(HasilIndikator))]
[JsonSerializable(typeof(HasilSimpul))]
[JsonSerializable(typeof(HasilPeringkat))]
[JsonSerializable(typeof(HasilPenanggungJawab))]
[JsonSerializable(typeof(HasilSkmWilayah))]
internal sealed partial class BarisJson : JsonSerializerContext;
