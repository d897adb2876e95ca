using System.Text;
using System.Text.Json;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Json;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Tests.Anggaran;
using Kinerja.Engine.Tests.Hasil;
using Kinerja.Engine.Tests.Properties;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Json;

/// <summary>Results, diagnostics and explanations as JSON (SPEC 19.2).</summary>
public sealed class KinerjaJsonTests
{
    /// <summary>As <c>ConfigureHttpJsonOptions</c> of a web application has them.</summary>
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Encoder = KinerjaJson.Options.Encoder,
        TypeInfoResolverChain = { KinerjaJson.Resolver },
    };

    private static readonly HasilKinerja Contoh = BarisTests.Calculate();

    [Fact]
    public void A_row_of_indikator_has_the_names_of_its_columns_and_a_missing_number_its_reason()
    {
        const string expected =
            """{"wilayah":"A","indikator":"IK","tahun":2022,"triwulan":2,"realisasi_triwulan":2.5,"realisasi_triwulan_alasan":null,"realisasi":3.5,"realisasi_alasan":null,"target":null,"target_atas":null,"target_alasan":"TargetKosong","dasar_target":null,"capaian":null,"capaian_alasan":"TargetKosong","capaian_terbatas":null,"capaian_terbatas_alasan":"TargetKosong","predikat":null,"kelengkapan":1,"data_sampai":2,"keterangan":["TargetKosong"]}""";
        var row = IndikatorJson.Of(Contoh.FindIndikator("A", "IK", 2022, Triwulan.II)!.Value);
        Assert.Equal(expected, JsonSerializer.Serialize(row, KinerjaJson.Options));
    }

    [Fact]
    public void The_options_of_a_web_application_give_the_same_text()
    {
        var row = IndikatorJson.Of(Contoh.FindIndikator("A", "IK", 2022, Triwulan.II)!.Value);
        Assert.Equal(
            JsonSerializer.Serialize(row, KinerjaJson.Options), JsonSerializer.Serialize(row, Web));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Contoh.Aturan, KinerjaJson.Options));
    }

    [Law(200)]
    public void Every_row_says_what_its_result_says_and_can_be_read_back(Tape tape)
    {
        var (hasil, uang) = (new RenstraAcak(tape).Calculate(), new AnggaranAcak(tape).Calculate());
        Assert.All(hasil.Indikator, row =>
        {
            var json = Read(IndikatorJson.Of(row));
            Same(row.RealisasiTriwulan, json.RealisasiTriwulan, json.RealisasiTriwulanAlasan);
            Same(row.Realisasi, json.Realisasi, json.RealisasiAlasan);
            Same(row.Target, json.Target, json.TargetAlasan);
            Same(row.Capaian, json.Capaian, json.CapaianAlasan);
            Same(row.CapaianTerbatas, json.CapaianTerbatas, json.CapaianTerbatasAlasan);
            Assert.Equal((row.TargetAtas, row.Kelengkapan), (json.TargetAtas, json.Kelengkapan));
            Assert.Equal(row.DasarTarget, json.DasarTarget ?? DasarTarget.TidakAda);
            Assert.Equal(row.Keterangan, json.Keterangan);
        });
        Assert.All(hasil.Simpul, row =>
        {
            var json = Read(SimpulJson.Of(row));
            Same(row.Capaian, json.Capaian, json.CapaianAlasan);
            Same(row.CapaianIndikator, json.CapaianIndikator, json.CapaianIndikatorAlasan);
            Same(row.CapaianTurunan, json.CapaianTurunan, json.CapaianTurunanAlasan);
            Same(row.RerataWilayah, json.RerataWilayah, json.RerataWilayahAlasan);
            Assert.Equal(row.Keterangan, json.Keterangan is [var alasan] ? alasan : null);
        });
        Assert.All(hasil.Renstra, row =>
        {
            var json = Read(RenstraJson.Of(row));
            Same(row.RealisasiTahunLalu, json.RealisasiTahunLalu, json.RealisasiTahunLaluAlasan);
            Same(row.CapaianTahunLalu, json.CapaianTahunLalu, json.CapaianTahunLaluAlasan);
            Same(row.Perubahan, json.Perubahan, json.PerubahanAlasan);
            Same(row.RealisasiRenstraLalu, json.RealisasiRenstraLalu, json.RealisasiRenstraLaluAlasan);
            Same(row.RealisasiRenstra, json.RealisasiRenstra, json.RealisasiRenstraAlasan);
            Same(row.TargetAkhir, json.TargetAkhir, json.TargetAkhirAlasan);
            Same(row.CapaianAkhir, json.CapaianAkhir, json.CapaianAkhirAlasan);
            Assert.Equal(row.TargetAkhirAtas, json.TargetAkhirAtas);
        });
        Assert.All(uang.Anggaran, row =>
        {
            var json = Read(AnggaranJson.Of(row));
            Same(row.Pagu, json.Pagu, json.PaguAlasan);
            Same(row.RealisasiTriwulan, json.RealisasiTriwulan, json.RealisasiTriwulanAlasan);
            Same(row.Realisasi, json.Realisasi, json.RealisasiAlasan);
            Same(row.Serapan, json.Serapan, json.SerapanAlasan);
            Same(row.Capaian, json.Capaian, json.CapaianAlasan);
            Same(row.Efisiensi, json.Efisiensi, json.EfisiensiAlasan);
        });
    }

    [Fact]
    public void Ranks_posts_and_surveys_have_the_names_of_their_columns()
    {
        var peringkat = Contoh.Peringkat.First(row => row.Triwulan == Triwulan.IV);
        Assert.Equal(
            "{'induk':'K','wilayah':'A','simpul':'T','tahun':2022,'triwulan':4,'capaian':null,'capaian_alasan':'TargetKosong','peringkat':null}".Replace('\'', '"'),
            Text(PeringkatJson.Of(peringkat)));
        Assert.Equal(
            "{'wilayah':'A','penanggung_jawab':'Camat','tahun':2022,'triwulan':1,'capaian':null,'capaian_alasan':'DataKosong','predikat':null,'jumlah_indikator':1,'jumlah_bernilai':0}".Replace('\'', '"'),
            Text(PenanggungJawabJson.Of(Contoh.PenanggungJawab.First())));
        Assert.Equal(
            "{'wilayah':'A','tahun':2022,'triwulan':1,'sampai_dengan':false,'responden':1,'ikm':100,'ikm_alasan':null,'mutu':'A','kinerja':'Sangat baik','edisi':2017,'unsur':[{'kode':'U1','nama':'','nrr':4,'nrr_alasan':null}]}".Replace('\'', '"'),
            Text(SkmJson.Of(Contoh.Skm[0])));
        Assert.Equal("U1", UnsurJson.Of(Contoh.Skm[0].Skm.Unsur[0]).Kode);
    }

    [Fact]
    public void A_diagnostic_names_its_sheet_and_cell()
    {
        var place = new DiagnosticPlace { File = "a.xlsx", Sheet = "Realisasi", Line = 12, SheetColumn = "B", Column = "nilai" };
        var json = DiagnostikJson.Of(new Diagnostic(DataCodes.KunciGanda, place, $"Ganda: é."));
        Assert.Equal(("Galat", "a.xlsx", "Realisasi", 12, "B12"), (json.Tingkat, json.Berkas, json.Lembar, json.Baris, json.Sel));
        Assert.EndsWith("\"pesan\":\"Ganda: é.\"}", Text(json), StringComparison.Ordinal);
        var other = new Diagnostic(DataCodes.KunciGanda, place with { Sheet = null, SheetColumn = null }, $"x");
        Assert.Null(DiagnostikJson.Of(other).Sel);
    }

    [Fact]
    public void Steps_name_the_earlier_steps_by_number()
    {
        var steps = LangkahJson.Of(Contoh.Explain(Contoh.FindIndikator("A", "IK", 2022, Triwulan.II)!.Value));
        var realisasi = steps.Single(step => step.Kolom == "realisasi");
        var masukan = Assert.Single(realisasi.Masukan);
        Assert.Equal(("jumlah", 3.5m, "jumlah s.d. TW 2"), (masukan.Nama, masukan.Nilai, steps[masukan.Langkah!.Value - 1].Nama));
        Assert.Equal("tw1 + tw2", steps[0].Rumus);
        Assert.Equal("1 + 2.5", steps[0].Ungkapan);
        Assert.Equal(Enumerable.Range(1, steps.Length), steps.Select(step => step.Nomor));
        var target = steps.Single(step => step.Kolom == "target");
        Assert.Equal(((decimal?)null, Alasan.TargetKosong), (target.Hasil, target.HasilAlasan));
        Assert.Equal(steps, Read(steps), (one, other) => Text(one) == Text(other));
    }

    [Fact]
    public void A_cell_names_its_places_when_somebody_looked()
    {
        var sel = Contoh.Explain(Contoh.FindIndikator("A", "IK", 2022, Triwulan.II)!.Value)[0].Inputs[0].Sel!;
        Assert.Equal(new KunciSel(JenisSel.Realisasi, "A", 2022, Triwulan.I, Variabel: "jumlah"), sel);
        Assert.Null(SelJson.Of(sel).Asal);
        var asal = new AsalSel(
            new DiagnosticPlace { File = "a.xlsx", Sheet = "R", Line = 3, SheetColumn = "C" }, "1,0", 1.0m,
            StatusAsal.Dipakai);
        Assert.Equal(
            "{'jenis':'Realisasi','wilayah':'A','indikator':null,'variabel':'jumlah','simpul':null,'bagian':null,"
                .Replace('\'', '"')
            + "'tahun':2022,'triwulan':1,'asal':[{'berkas':'a.xlsx','lembar':'R','baris':3,'baris_akhir':3,".Replace('\'', '"')
            + "'banyak':1,'kolom':null,'sel':'C3','teks':'1,0','nilai':1,'nilai_atas':null,".Replace('\'', '"')
            + "'status':'Dipakai'}]}".Replace('\'', '"'),
            Text(SelJson.Of(sel, [asal])));
        Assert.Equal("C3", AsalJson.Of(asal).Sel);
    }

    [Fact]
    public void A_document_holds_every_row_that_is_wanted()
    {
        using var stream = new MemoryStream();
        KinerjaJson.Write(stream, Contoh, (wilayah, _, triwulan) => wilayah == "A" && triwulan == Triwulan.IV);
        using var document = JsonDocument.Parse(stream.ToArray());
        var root = document.RootElement;
        Assert.Equal(
            ["indikator", "cascading", "wilayah", "penanggung_jawab", "anggaran", "renstra", "skm", "diagnostik"],
            root.EnumerateObject().Select(member => member.Name));
        string[] names = ["indikator", "cascading", "wilayah", "penanggung_jawab", "skm"];
        Assert.Equal([1, 1, 1, 1, 1], names.Select(Length));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (root.GetProperty("anggaran").ValueKind, root.GetProperty("renstra").ValueKind));
        Assert.Equal(Contoh.Diagnostics.Length, root.GetProperty("diagnostik").GetArrayLength());
        Assert.Equal((byte)'{', stream.ToArray()[0]);

        int Length(string name) => root.GetProperty(name).GetArrayLength();
    }

    [Fact]
    public void Parts_of_a_document_can_be_written_alone()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, KinerjaJson.WriterOptions))
        {
            writer.WriteStartObject();
            KinerjaJson.WriteRows(writer, Contoh);
            writer.WritePropertyName("langkah");
            KinerjaJson.WriteSteps(writer, Contoh.Explain(Contoh.Peringkat.First()));
            writer.WriteStartArray("survei");
            KinerjaJson.WriteSkm(writer, Contoh.Skm[0]);
            writer.WriteEndArray();
            KinerjaJson.WriteDiagnostics(writer, []);
            writer.WriteEndObject();
        }
        Assert.EndsWith("\"diagnostik\":[]}", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.Contains("\"survei\":[{\"wilayah\":\"A\"", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.Contains("\"skm\":[{", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    private static void Same(Nilai nilai, decimal? number, Alasan? alasan)
    {
        Assert.Equal(nilai, number is { } some ? Nilai.Of(some) : Nilai.Missing(alasan!.Value));
        Assert.Equal(nilai.HasValue, alasan is null);
        Assert.True(number is not { } shown || Pembulatan.Trim(shown).Scale == shown.Scale);
    }

    private static string Text<T>(T shape) => JsonSerializer.Serialize(shape, KinerjaJson.Options);

    private static T Read<T>(T shape)
    {
        var back = JsonSerializer.Deserialize<T>(Text(shape), KinerjaJson.Options)!;
        Assert.Equal(Text(shape), Text(back));
        return back;
    }
}
