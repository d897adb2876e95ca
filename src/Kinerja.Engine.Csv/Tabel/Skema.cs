using System.Collections.Immutable;

namespace Kinerja.Engine.Csv.Tabel;

/// <summary>The columns of every file; <c>docs/format-csv.md</c> lists them with their aliases (SPEC 10).</summary>
internal static class Skema
{
    /// <summary>The name of target that says every row has a triwulan.</summary>
    public const string TargetTriwulan = "target_triwulan";

    public static readonly KolomCsv Kode = new("kode", true, "kode_indikator", "kode_indikator_kinerja");
    public static readonly KolomCsv NamaIndikator = new("nama", false, "nama_indikator", "uraian")
    {
        Fallbacks = ["indikator_kinerja"],
    };

    public static readonly KolomCsv Simpul = new("simpul", false, "kode_simpul");
    public static readonly KolomCsv Nama = new("nama", false, "nama_indikator", "uraian");
    public static readonly KolomCsv Satuan = new("satuan", false);
    public static readonly KolomCsv Rumus = new("rumus", true, "formula", "formulasi", "formulasi_pengukuran");
    public static readonly KolomCsv Tipe = new("tipe", true, "tipe_perhitungan", "tipe_penghitungan");
    public static readonly KolomCsv Polaritas = new("polaritas", false);
    public static readonly KolomCsv Bobot = new("bobot", false) { IsAngka = true };
    public static readonly KolomCsv AgregasiWilayah = new("agregasi_wilayah", false);
    public static readonly KolomCsv PembobotWilayah = new("pembobot_wilayah", false);
    public static readonly KolomCsv JikaPembagiNol = new("jika_pembagi_nol", false) { IsAngka = true };
    public static readonly KolomCsv PenanggungJawab = new("penanggung_jawab", false);
    public static readonly KolomCsv SumberData = new("sumber_data", false);
    public static readonly KolomCsv TingkatPelapor = new("tingkat_pelapor", false);

    public static readonly KolomCsv KodeSimpul = new("kode", true, "kode_simpul");
    public static readonly KolomCsv Induk = new("induk", false, "kode_induk");
    public static readonly KolomCsv Jenjang = new("jenjang", true, "level");
    public static readonly KolomCsv Sasaran = new("sasaran", false);
    public static readonly KolomCsv Crosscutting = new("crosscutting", false);

    public static readonly KolomCsv Indikator = new("indikator", false, "kode_indikator", "kode_indikator_kinerja")
    {
        Fallbacks = ["indikator_kinerja"],
    };

    public static readonly KolomCsv IndikatorWajib = Indikator.Required();
    public static readonly KolomCsv Variabel = new("variabel", true, "nama_variabel");
    public static readonly KolomCsv Sifat = new("sifat", false);
    public static readonly KolomCsv CaraLapor = new("cara_lapor", false);

    public static readonly KolomCsv KodeWilayah = new("kode", true, "kode_wilayah", "kd_kec");
    public static readonly KolomCsv NamaWilayah = new("nama", false, "nama_indikator", "uraian")
    {
        Fallbacks = ["kecamatan", "perangkat_daerah"],
    };

    public static readonly KolomCsv Tingkat = new("tingkat", false);

    public static readonly KolomCsv Wilayah = new("wilayah", false, "kode_wilayah", "kd_kec")
    {
        Fallbacks = ["kecamatan", "perangkat_daerah"],
    };

    public static readonly KolomCsv WilayahWajib = Wilayah.Required();
    public static readonly KolomCsv Tahun = new("tahun", true);
    public static readonly KolomCsv TriwulanPilihan = new("triwulan", false, "tw");
    public static readonly KolomCsv Triwulan = TriwulanPilihan.Required();
    public static readonly KolomCsv Target = new("target", true, TargetTriwulan) { IsAngka = true };
    public static readonly KolomCsv Nilai = new("nilai", true, "realisasi") { IsAngka = true };

    /// <summary>In place of nilai: totals since TW 1, whatever <c>variabel.csv</c> does not say.</summary>
    public static readonly KolomCsv NilaiKumulatif = new("realisasi_kumulatif", true) { IsAngka = true };

    /// <summary>The four quarters side by side, in place of triwulan and nilai.</summary>
    public static readonly ImmutableArray<KolomCsv> Tw =
    [
        Quarter("1", "i"),
        Quarter("2", "ii"),
        Quarter("3", "iii"),
        Quarter("4", "iv"),
    ];

    public static readonly ImmutableArray<KolomCsv> BerkasIndikator =
    [
        Kode, Simpul, NamaIndikator, Satuan, Rumus, Tipe, Polaritas, Bobot,
        AgregasiWilayah, PembobotWilayah, JikaPembagiNol, PenanggungJawab, SumberData, TingkatPelapor,
    ];

    public static readonly ImmutableArray<KolomCsv> BerkasCascading =
        [KodeSimpul, Induk, Jenjang, Nama, Sasaran, Bobot, PenanggungJawab, Crosscutting];

    public static readonly ImmutableArray<KolomCsv> BerkasVariabel =
        [Indikator, Variabel, Sifat, CaraLapor, Satuan, Nama];

    public static readonly ImmutableArray<KolomCsv> BerkasWilayah = [KodeWilayah, NamaWilayah, Tingkat, Induk];

    public static readonly ImmutableArray<KolomCsv> BerkasTarget =
        [Wilayah, IndikatorWajib, Tahun, TriwulanPilihan, Target];

    public static readonly ImmutableArray<KolomCsv> RealisasiPanjang =
        [WilayahWajib, Indikator, Tahun, Triwulan, Variabel, Nilai];

    public static readonly ImmutableArray<KolomCsv> RealisasiKumulatif =
        [WilayahWajib, Indikator, Tahun, Triwulan, Variabel, NilaiKumulatif];

    public static readonly ImmutableArray<KolomCsv> RealisasiLebar = [WilayahWajib, Indikator, Tahun, Variabel, .. Tw];

    private static KolomCsv Quarter(string digit, string roman) => new(
        $"tw{digit}", true, $"tw_{digit}", $"tw_{roman}", $"triwulan_{digit}", $"triwulan_{roman}",
        $"realisasi_tw{digit}", $"realisasi_tw_{digit}", $"realisasi_tw_{roman}",
        $"realisasi_triwulan_{digit}", $"realisasi_triwulan_{roman}")
    {
        IsAngka = true,
    };
}
