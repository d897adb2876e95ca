using Kinerja.Engine.Anggaran;
using Kinerja.Engine.Csv.Tests.Reading;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>
/// SPEC 10.6: a column whose header says that its figures are others is never read by its name alone.
/// </summary>
public sealed class OtherFiguresTests
{
    private const string Satu = "kode,rumus,tipe\nIK,a,Kumulatif\n";

    [Theory]
    [InlineData("Capaian (%)")]
    [InlineData("Kumulatif")]
    [InlineData("Anggaran")]
    [InlineData("Realisasi Keuangan (Rp)")]
    [InlineData("Realisasi 2024")]
    [InlineData("Realisasi Kinerja Tahun 2024")]
    [InlineData("Realisasi Tahun Lalu")]
    public void Quarters_below_a_group_of_other_figures_are_no_realisasi(string group) => AssertRefused(
        $"Wilayah;Indikator;Tahun;{group};;;\n;;;TW I;TW II;TW III;TW IV\nX;IK;2025;50;60;70;80\n");

    /// <summary>A title that stands above a column of numbers is no group; the lower name counts.</summary>
    [Theory]
    [InlineData("TAHUN ANGGARAN 2025")]
    [InlineData("Laporan Target Kinerja")]
    [InlineData("REKAPITULASI CAPAIAN")]
    public void A_title_in_the_middle_of_its_row_changes_no_figures(string title)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("target.csv",
            $";;;{title};;;\nIndikator;Tahun;Target;TW I;TW II;TW III;TW IV\nIK;2025;20;5;10;15;20\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(5, folder.Data!.SemuaTarget.Count());
    }

    /// <summary>A group may be meant, but a text that stands alone may be a title too.</summary>
    [Fact]
    public void Numbers_below_a_text_that_stands_alone_are_left_out_with_a_warning()
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("target.csv",
            ";;;Capaian Kinerja 2025;;;\nIndikator;Tahun;Target;TW I;TW II;TW III;TW IV\nIK;2025;20;5;10;15;20\n"));
        Assert.Single(folder.Data!.SemuaTarget);
        var warned = folder.Diagnostics.Where(one => one.Code.Id == "KIN1033").ToList();
        Assert.Equal(4, warned.Count);
        Assert.Contains("Judul 'Capaian Kinerja 2025' di atasnya", warned[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Anggaran 2025")]
    [InlineData("Realisasi")]
    public void A_definition_has_no_groups_of_figures(string title)
    {
        var folder = FolderUji.Read(
            ("indikator.csv", $";;;{title}\nKode;Rumus;Tipe;Bobot\nIK;a;Kumulatif;3\n"));
        Assert.Equal(3, Assert.Single(folder.Definisi!.Indikator).Bobot);
    }

    [Theory]
    [InlineData("Realisasi (s/d bulan ini)")]
    [InlineData("Realisasi (Capaian)")]
    [InlineData("Realisasi (Tahun Lalu)")]
    [InlineData("Realisasi (proyeksi)")]
    [InlineData("Realisasi (Nasional)")]
    [InlineData("Realisasi (YTD)")]
    [InlineData("Realisasi (x100)")]
    [InlineData("Realisasi (ribu orang)")]
    [InlineData("Realisasi (2024)")]
    public void Parentheses_that_change_the_figures_stay(string header) => AssertRefused(
        $"Wilayah;Indikator;Tahun;Triwulan;{header}\nX;IK;2025;1;5\n");

    /// <summary>The text in parentheses belongs to the name where the name is known with it (SPEC 10.6).</summary>
    [Theory]
    [InlineData("Realisasi (Kumulatif)")]
    [InlineData("Realisasi (s.d. TW ini)")]
    public void Parentheses_may_be_a_part_of_the_name(string header)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            $"Wilayah;Indikator;Tahun;Triwulan;{header}\nX;IK;2025;1;5\nX;IK;2025;2;8\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(8, folder.Calculate().IndikatorAt("X", 2025, Waktu.Triwulan.II).Single().Realisasi.Value);
    }

    [Theory]
    [InlineData("Tahunan")]
    [InlineData("PK")]
    [InlineData("Setahun")]
    [InlineData("1 Tahun")]
    [InlineData("per tahun")]
    public void A_target_in_parentheses_may_be_that_of_the_tahun(string word)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            $"Wilayah;Indikator;Tahun;Triwulan;Target ({word});Realisasi\nX;IK;2025;1;12;5\nX;IK;2025;2;12;3\n"));
        var sel = Assert.Single(folder.Data!.SemuaTarget);
        Assert.Equal((null, 12m), (sel.Triwulan, sel.Target));
    }

    [Theory]
    [InlineData("RPJMD")]
    [InlineData("Renstra 2026")]
    public void A_target_of_another_plan_is_not_read(string word)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            $"Wilayah;Indikator;Tahun;Triwulan;Target ({word});Realisasi\nX;IK;2025;1;12;5\n"));
        Assert.Empty(folder.Data!.SemuaTarget);
    }

    /// <summary>A unit, a date or the year of the rows says nothing new.</summary>
    [Theory]
    [InlineData("Realisasi (per 1000 kelahiran hidup)")]
    [InlineData("Realisasi (per 31 Maret)")]
    [InlineData("Realisasi (Orang/Tahun)")]
    public void Parentheses_of_a_unit_are_dropped(string header)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            $"Wilayah;Indikator;Tahun;Triwulan;{header}\nX;IK;2025;1;5\n"));
        Assert.Equal(5, Assert.Single(folder.Data!.SemuaRealisasi).Nilai);
    }

    /// <summary>Rows of a report stand above the header, and belong to none of its columns.</summary>
    [Theory]
    [InlineData("Tahun;;;2025\nKecamatan;;;Sokaraja\n")]
    [InlineData(";;;Badan Pengelola Keuangan\n;;;Triwulan IV\n")]
    [InlineData(";;;Pengukuran Kinerja Tahun Anggaran 2025\n;;;Kabupaten Contoh\n")]
    [InlineData(";;;Dinas Keuangan\n;;;Realisasi;\n")]
    [InlineData(";;;Provinsi Jawa Tengah;\n")]
    [InlineData("OPD:;Sokaraja;;Anggaran:;2025\n;;;Realisasi;\n")]
    public void Rows_of_a_report_judge_no_column(string rows)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            $"{rows}Wilayah;Indikator;Tahun;TW I;TW II\nX;IK;2025;5;6\n"));
        Assert.Equal([5, 6], folder.Data!.SemuaRealisasi.Select(sel => sel.Nilai).Order());
    }

    [Theory]
    [InlineData(";;;;Realisasi Anggaran;;;\n")]
    [InlineData(";;;;Anggaran Tahun 2025;;;\n")]
    [InlineData("")]
    public void Money_says_nothing_new_above_groups_of_rupiah(string title)
    {
        var folder = ReadAnggaran($"{title}Wilayah;Simpul;Tahun;Pagu;Realisasi;;;\n"
            + ";;;;TW I;TW II;TW III;TW IV\nX;SK1;2025;9;1;2;3;4\n");
        Assert.Equal(
            new BarisAnggaran("X", "SK1", 2025, 9, Tw1: 1, Tw2: 2, Tw3: 3, Tw4: 4),
            Assert.Single(folder.Anggaran!.Baris));
    }

    /// <summary>The number behind the name of a key is that of its column.</summary>
    [Fact]
    public void A_number_behind_a_key_makes_it_no_figure()
    {
        var folder = ReadAnggaran("Wilayah;Simpul;Tahun;Triwulan (I);Pagu;Realisasi\nX;SK1;2025;1;9;10\n");
        Assert.Equal(new BarisAnggaran("X", "SK1", 2025, 9, Tw1: 10), Assert.Single(folder.Anggaran!.Baris));
    }

    /// <summary>Groups that say that quarters are no realisasi, whatever marks stand beside the word.</summary>
    [Theory]
    [InlineData("Target/Rencana")]
    [InlineData("T A R G E T")]
    [InlineData("Proyeksi")]
    [InlineData("Ketercapaian")]
    [InlineData("Selisih")]
    [InlineData("Baseline")]
    public void Quarters_below_other_figures_are_refused(string group) => AssertRefused(
        $"Wilayah;Indikator;Tahun;{group};;;\n;;;TW I;TW II;TW III;TW IV\nX;IK;2025;1;2;3;4\n");

    /// <summary>A row above a header of two rows names no column, but may say that figures are others.</summary>
    [Theory]
    [InlineData(";;;Capaian (%);;;\nNo;Indikator;Wilayah;Triwulan;;;\n;;;I;II;III;IV\n1;IK;X;1;2;3;4\n")]
    [InlineData(";;;Target;;;\n;;;(Desa);;;\nNo;Indikator;Wilayah;TW I;TW II;TW III;TW IV\n1;IK;X;1;2;3;4\n")]
    [InlineData(
        ";;;Anggaran (Rp);;;\nNo;Indikator;Wilayah;Realisasi;;;\n;;;TW I;TW II;TW III;TW IV\n1;IK;X;1;2;3;4\n")]
    public void A_third_row_may_say_that_figures_are_others(string realisasi)
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv", realisasi),
            ("kinerja.json", "{ \"Kinerja\": { \"TahunBaku\": 2025 } }"));
        Assert.Contains(folder.Galat(), told => told.Code.Id == "KIN1002");
    }

    [Fact]
    public void A_third_row_may_name_the_targets()
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            ";;;;Target;;;\nNo;Indikator;Wilayah;Tahun;Triwulan;;;\n;;;;I;II;III;IV\n1;IK;X;2025;1;2;3;4\n"));
        Assert.Empty(folder.Data!.SemuaRealisasi);
        Assert.Equal([1, 2, 3, 4], folder.Data.SemuaTarget.Select(sel => sel.Target!.Value).Order());
    }

    [Fact]
    public void A_third_row_may_be_a_title_of_groups()
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            ";;;;Capaian Kinerja Tahun 2025;;;\nIndikator;Wilayah;Tahun;Satuan;Target;;Realisasi;\n"
            + ";;;;TW I;TW II;TW I;TW II\nIK;X;2025;Desa;1;2;3;4\n"));
        Assert.Empty(folder.Galat());
        Assert.Equal(7, folder.Calculate().IndikatorAt("X", 2025, Waktu.Triwulan.II).Single().Realisasi.Value);
    }

    [Theory]
    [InlineData("Wilayah;Indikator;Tahun;Triwulan;Realisasi\n;;;;Rp\nX;IK;2025;1;5\n")]
    [InlineData("Wilayah;Indikator;Tahun;Triwulan;Realisasi\n;;;;(Rp)\nX;IK;2025;1;5\n")]
    public void A_unit_of_rupiah_below_the_header_makes_it_money(string realisasi) => AssertRefused(realisasi);

    [Theory]
    [InlineData("Realisasi (%)")]
    [InlineData("Realisasi (Rp 000)")]
    [InlineData("Realisasi (x Rp1.000)")]
    [InlineData("Realisasi (Rp.000,-)")]
    [InlineData("Realisasi ('000)")]
    [InlineData("Realisasi (T)")]
    [InlineData("Realisasi (US$)")]
    [InlineData("Realisasi (Tahun Lalu)")]
    [InlineData("Realisasi (Rp juta)")]
    [InlineData("Realisasi (fisik)")]
    [InlineData("Realisasi (Capaian)")]
    [InlineData("Realisasi (2024)")]
    public void Parentheses_that_change_the_rupiah_stay(string header) => AssertNoAnggaran(
        $"Wilayah;Simpul;Tahun;Triwulan;{header}\nX;SK1;2025;1;5\n");

    [Theory]
    [InlineData("Capaian (%)")]
    [InlineData("Kinerja")]
    [InlineData("Pagu")]
    [InlineData("Target Anggaran")]
    [InlineData("Serapan Anggaran")]
    [InlineData("Anggaran (juta)")]
    [InlineData("Realisasi Tahun Lalu")]
    [InlineData("Sisa Anggaran")]
    [InlineData("Anggaran Kas")]
    [InlineData("Alokasi")]
    [InlineData("Anggaran Perubahan")]
    [InlineData("Persentase")]
    [InlineData("Proyeksi")]
    [InlineData("Target*")]
    public void Quarters_below_a_group_of_other_figures_are_no_realisasi_of_rupiah(string group) => AssertNoAnggaran(
        $"Wilayah;Simpul;Tahun;{group};;;\n;;;TW I;TW II;TW III;TW IV\nX;SK1;2025;50;60;70;80\n");

    [Theory]
    [InlineData("Wilayah;Simpul;Tahun;Pagu (Rp);TW I (Rp)\nX;SK1;2025;9;5\n")]
    [InlineData("Wilayah;Simpul;Tahun;Anggaran;\n;;;Pagu;TW I\nX;SK1;2025;9;5\n")]
    [InlineData("Wilayah;Simpul;Tahun;Pagu dan Realisasi (Rp);\n;;;Pagu;Realisasi TW I\nX;SK1;2025;9;5\n")]
    [InlineData("Wilayah;Simpul;Tahun;Pagu (Tahun Anggaran 2025);TW I\nX;SK1;2025;9;5\n")]
    [InlineData("Wilayah;Simpul;Tahun;Pagu (Awal);Realisasi TW I\n;;;(Rp);(Rp)\nX;SK1;2025;9;5\n")]
    public void Words_of_rupiah_say_nothing_new_there(string anggaran)
    {
        var folder = ReadAnggaran(anggaran);
        Assert.Empty(folder.Galat());
        Assert.Equal(new BarisAnggaran("X", "SK1", 2025, 9, Tw1: 5), Assert.Single(folder.Anggaran!.Baris));
    }

    /// <summary>A quarter in a title that stands above a key is no group of the columns to its right.</summary>
    [Fact]
    public void A_title_above_keys_joins_nothing()
    {
        var folder = FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv",
            "Periode;;;TW II;\nWilayah;Indikator;Tahun;Triwulan;Realisasi\nX;IK;2025;1;5\n"));
        Assert.Equal(5, folder.Calculate().IndikatorAt("X", 2025, Waktu.Triwulan.I).Single().Realisasi.Value);
    }

    private static void AssertNoAnggaran(string anggaran) =>
        Assert.Contains(ReadAnggaran(anggaran).Galat(), d => d.Code.Id == "KIN1002");

    private static KinerjaFolder ReadAnggaran(string anggaran) => FolderUji.Read(
        ("cascading.csv", "kode,induk,jenjang\nS,,Sasaran\nSK1,S,Sub Kegiatan\n"), ("anggaran.csv", anggaran));

    private static void AssertRefused(string realisasi) => Assert.Contains(
        FolderUji.Read(("indikator.csv", Satu), ("realisasi.csv", realisasi)).Galat(), d => d.Code.Id == "KIN1002");
}
