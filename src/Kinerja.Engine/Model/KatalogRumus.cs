using System.Collections.Immutable;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model;

/// <summary>
/// The catalogue of rumus from kecamatan documents (SPEC 14). <c>indikator.csv</c> may write
/// <c>katalog:konflik-diselesaikan</c> in place of a rumus. <c>docs/katalog.md</c> shows a worked example of each.
/// </summary>
public static class KatalogRumus
{
    /// <summary>The prefix of a cell that names a rumus of the catalogue.</summary>
    public const string Awalan = "katalog:";

    private const string Ngantang = "Keputusan Camat Ngantang tentang Indikator Kinerja Individu, 2022";
    private const string Sendiri =
        "Rumus katalog ini sendiri, bukan dari dokumen; indikatornya dari " + Ngantang;

    private const string Poncokusumo = "Keputusan Camat Poncokusumo, Indikator Kinerja Individu, 2022";
    private const string Sokaraja = "Cascading Kecamatan Sokaraja Tahun 2022";
    private const string PohonKinerja = "Pohon Kinerja Kepuasan Masyarakat dan Kemandirian Desa, target 2022-2026";

    private static readonly VariabelKatalog Pegawai =
        new("pegawai", "pegawai PNS kecamatan", "Orang", Sifat.Posisi, 20);

    private static readonly VariabelKatalog HariKerja =
        new(VariabelIndikator.HariKerjaEfektif, "hari kerja efektif", "Hari", Sifat.Arus, 247);

    private static readonly VariabelKatalog HariTidakMasuk =
        new("hari_tidak_masuk", "hari tidak masuk kerja, rata-rata per pegawai", "Hari", Sifat.Arus, 5);

    private static readonly VariabelKatalog JumlahDesa =
        new("jumlah_desa", "semua desa di kecamatan", "Desa", Sifat.Posisi, 18);

    // The document counts 19 desa; its 42.11 % and 10,53 % are 8 and 2 of these.
    private static readonly VariabelKatalog JumlahDesaPohonKinerja = JumlahDesa with { Contoh = 19 };

    /// <summary>All entries, in the order of SPEC 14.</summary>
    public static ImmutableArray<KatalogEntry> All { get; } =
    [
        new("kehadiran-pns",
            "Persen(pegawai * (hari_kerja_efektif - hari_tidak_masuk), pegawai * hari_kerja_efektif)",
            "%", TipePerhitungan.Kumulatif,
            new(Ngantang, "Sekretaris Kecamatan",
                "Persentase Tingkat Kehadiran PNS lingkup Kecamatan"),
            Pegawai, HariKerja, HariTidakMasuk)
        {
            Keterangan =
                "Kehadiran PNS dari hari kerja efektif. hari_tidak_masuk adalah rata-rata per pegawai; bila "
                + "yang dicatat jumlah hari-orang, pakai kehadiran-pns-hari-orang.",
        },
        new("kehadiran-pns-hari-orang",
            "Persen(pegawai * hari_kerja_efektif - hari_orang_tidak_masuk, pegawai * hari_kerja_efektif)",
            "%", TipePerhitungan.Kumulatif,
            new(Sendiri, "Sekretaris Kecamatan",
                "Persentase Tingkat Kehadiran PNS lingkup Kecamatan"),
            Pegawai, HariKerja,
            new("hari_orang_tidak_masuk", "hari tidak masuk kerja, dijumlahkan dari semua pegawai", "Hari-orang",
            Sifat.Arus, 100))
        {
            Keterangan =
                "Kehadiran PNS bila ketidakhadiran dicatat sebagai jumlah hari-orang semua pegawai. Bacaan ini tidak "
                + "tercetak di dokumen: dokumen mengalikan pegawai dengan hari tidak masuk, seperti kehadiran-pns.",
        },
        new("jumlah-kehadiran-pns",
            "pegawai * (hari_kerja_efektif - hari_tidak_masuk)",
            "hari-orang", TipePerhitungan.Kumulatif,
            new(Ngantang, "Kasubag Umum, Kepegawaian, Keuangan dan Aset",
                "Jumlah Kehadiran PNS dalam 1 Tahun"),
            Pegawai, HariKerja, HariTidakMasuk)
        {
            Keterangan = "Hari kehadiran semua pegawai. hari_tidak_masuk adalah rata-rata per pegawai.",
        },
        new("kelancaran-administrasi",
            "Persen(pengajuan_dicairkan, pengajuan_seharusnya_cair)",
            "%", TipePerhitungan.Kumulatif,
            new(Ngantang, "Sekretaris Kecamatan",
                "kelancaran administrasi perkantoran"),
            new("pengajuan_dicairkan", "pengajuan yang dicairkan", "Pengajuan", Sifat.Arus, 45),
            new("pengajuan_seharusnya_cair", "pengajuan yang seharusnya cair", "Pengajuan", Sifat.Arus, 48))
        {
            Keterangan = "Bagian pengajuan keuangan yang dicairkan dari yang seharusnya cair.",
        },
        new("dokumen-berkualitas",
            "Persen(dokumen_disusun, dokumen_seharusnya_ada)",
            "%", TipePerhitungan.Kumulatif,
            new(Ngantang, "Sekretaris Kecamatan",
                "Persentase dokumen perencanaan dan pelaporan yang berkualitas baik"),

            new("dokumen_disusun", "dokumen perencanaan dan pelaporan yang disusun", "Dokumen", Sifat.Arus, 11),
            new("dokumen_seharusnya_ada", "dokumen perencanaan dan pelaporan yang seharusnya ada", "Dokumen",
            Sifat.Arus, 12))
        {
            Keterangan = "Bagian dokumen perencanaan dan pelaporan yang disusun dari yang seharusnya ada.",
        },
        new("skm-ikm",
            "skm_ikm",
            "indeks", TipePerhitungan.NonKumulatif,
            new(Ngantang, "Camat",
                "Survey Kepuasan Masyarakat (SKM)"),
            [new("skm_ikm", "nilai IKM dari survei", "Indeks", Sifat.Posisi, 83.3m)])
        {
            Keterangan = "Indeks Kepuasan Masyarakat, 25 sampai 100.",
        },
        new("pertumbuhan-izin",
            "Pertumbuhan(izin_tahun_n, izin_tahun_n_1)",
            "%", TipePerhitungan.Kumulatif,
            new(Ngantang, "Camat",
                "Meningkatnya Kualitas Tugas Umum Pemerintahan"),
            new("izin_tahun_n", "izin yang terbit tahun ini", "Izin", Sifat.Arus, 230),
            new("izin_tahun_n_1", "izin yang terbit tahun lalu, pada triwulan yang sama", "Izin", Sifat.Arus, 200))
        {
            Keterangan =
                "Pertumbuhan jumlah izin dari tahun lalu. Dokumen hanya mencetak pembilangnya; penyebutnya "
                + "tahun lalu.",
        },
        new("konflik-diselesaikan",
            "Persen(konflik_diselesaikan, konflik_terdata)",
            "%", TipePerhitungan.Kumulatif,
            new(Ngantang, "Camat",
                "Meningkatnya Ketentraman dan Stabilitas Masyarakat di Kecamatan"),
            new("konflik_diselesaikan", "konflik yang diselesaikan", "Konflik", Sifat.Arus, 3),
            new("konflik_terdata", "konflik yang terdata", "Konflik", Sifat.Arus, 4))
        {
            Keterangan =
                "Bagian konflik yang diselesaikan dari yang terdata. Tanpa konflik terdata nilainya tidak "
                + "ada, kecuali jika_pembagi_nol diisi.",
        },
        new("desa-tertib-administrasi",
            "Persen(desa_administrasi_baik, jumlah_desa)",
            "%", TipePerhitungan.NonKumulatif,
            new(Ngantang, "Camat",
                "Meningkatnya Pemberdayaan Masyarakat dan Pembinaan Pemerintah Desa/ Kelurahan"),
            new("desa_administrasi_baik", "desa dengan administrasi baik", "Desa", Sifat.Posisi, 15),
            JumlahDesa)
        {
            Keterangan = "Bagian desa dengan administrasi baik.",
        },
        new("layanan-tepat-waktu",
            "Persen(layanan_tepat_waktu, jumlah_layanan)",
            "%", TipePerhitungan.NonKumulatif,
            new(Sokaraja, "sasaran",
                "Presentase Layanan Kecamatan diselesaikan tepat Waktu"),

            new("layanan_tepat_waktu", "layanan kecamatan yang diselesaikan tepat waktu", "Layanan", Sifat.Posisi, 588),
            new("jumlah_layanan", "layanan yang ada", "Layanan", Sifat.Posisi, 600))
        {
            Keterangan =
                "Bagian layanan kecamatan yang diselesaikan tepat waktu. Kedua variabelnya Posisi, sesuai tipe yang "
                + "tercetak: laporkan jumlah sejak awal tahun, bukan jumlah triwulan itu saja. Bila yang dicatat "
                + "jumlah per triwulan, beri keduanya sifat Arus di variabel.csv.",
        },
        new("kelompok-masyarakat-aktif",
            "Persen(kelompok_aktif, jumlah_kelompok)",
            "%", TipePerhitungan.NonKumulatif,
            new(Sokaraja, "sasaran",
                "Persentase kelompok masyarakat di kecamatan yang aktif"),
            new("kelompok_aktif", "kelompok masyarakat yang aktif", "Kelompok", Sifat.Posisi, 171),
            new("jumlah_kelompok", "kelompok masyarakat yang ada", "Kelompok", Sifat.Posisi, 190))
        {
            Keterangan = "Bagian kelompok masyarakat (RW, RT, PKK, Karang Taruna, LPM) yang aktif.",
        },
        new("pengaduan-pelayanan",
            "Persen(pengaduan, pemohon)",
            "%", TipePerhitungan.KumulatifNegatif,
            new(Sokaraja, "program Penyelenggaraan Pemerintahan dan Pelayanan Publik",
                "Persentase Pemohon Pelayanan di Kecamatan yang terlayani dengan baik"),
            new("pengaduan", "pengaduan pelayanan", "Pengaduan", Sifat.Arus, 14),
            new("pemohon", "pemohon", "Orang", Sifat.Arus, 2608))
        {
            Keterangan =
                "Pengaduan dari setiap seratus pemohon; makin rendah makin baik, walaupun nama indikatornya "
                + "berbunyi sebaliknya.",
        },
        new("desa-aktif-pemberdayaan",
            "Persen(desa_dokumen_perencanaan_baik, jumlah_desa)",
            "%", TipePerhitungan.NonKumulatif,
            new(Sokaraja, "program Pemberdayaan Masyarakat Desa dan Kelurahan",
                "Presentase desa yang aktif dalam kegiatan pemberdayaan masyarakat"),

            new("desa_dokumen_perencanaan_baik", "desa yang memiliki dokumen perencanaan baik", "Desa", Sifat.Posisi,
            14),
            JumlahDesa)
        {
            Keterangan = "Bagian desa yang memiliki dokumen perencanaan baik.",
        },
        new("koordinasi-trantibum",
            "Persen(koordinasi_realisasi, koordinasi_rencana)",
            "%", TipePerhitungan.Kumulatif,
            new(Sokaraja, "program Koordinasi Ketentraman dan Ketertiban Umum",
                "Persentase pelaksanaan koordinasi ketentraman dan ketertiban umum"),
            new("koordinasi_realisasi", "koordinasi yang dilaksanakan", "Koordinasi", Sifat.Arus, 23),
            new("koordinasi_rencana", "koordinasi yang direncanakan", "Koordinasi", Sifat.Arus, 26))
        {
            Keterangan = "Pelaksanaan koordinasi dari yang direncanakan.",
        },
        new("desa-dibina",
            "Persen(desa_dibina, jumlah_desa)",
            "%", TipePerhitungan.Kumulatif,
            new(Sokaraja, "program Pembinaan dan Pengawasan Pemerintahan Desa",
                "Persentase desa yang mendapatkan pembinaan dan pengawasan administrasi pemerintahan"),

            new("desa_dibina", "desa yang dibina, masing-masing pada triwulan pertama kalinya", "Desa", Sifat.Arus, 17),
            JumlahDesa)
        {
            Keterangan =
                "Bagian desa yang sudah dibina. Desa dibina dijumlahkan per triwulan (tiap desa sekali "
                + "setahun), jumlah desa tidak.",
        },
        new("kesesuaian-program",
            "Persen(program_penganggaran, program_perencanaan)",
            "%", TipePerhitungan.NonKumulatif,
            new(Sokaraja, "program Penunjang Urusan Pemerintahan Daerah",
                "Kesesuaian program antar dokumen perencanaan dan dokumen penganggaran perangkat daerah"),
            new("program_penganggaran", "program dalam dokumen penganggaran", "Program", Sifat.Posisi, 4),
            new("program_perencanaan", "program dalam dokumen perencanaan", "Program", Sifat.Posisi, 5))
        {
            Keterangan =
                "Bagian program perencanaan yang juga ada di dokumen penganggaran. Dokumen mencetak kebalikannya, "
                + "program perencanaan dibandingkan dengan program penganggaran: 5 dari 4 menjadi 125 %, seolah "
                + "program yang tidak dianggarkan menaikkan kesesuaian. Katalog ini membaliknya.",
        },
        new("partisipasi-musrenbang",
            "Persen(hadir_non_pns, undangan_hadir)",
            "%", TipePerhitungan.Kumulatif,
            new(Poncokusumo, "Kasi Pembangunan dan Pemberdayaan Masyarakat",
                "Persentase Partisipasi Masyarakat dalam Musrenbangcam"),
            new("hadir_non_pns", "pemangku kepentingan bukan PNS yang hadir", "Orang", Sifat.Arus, 84),
            new("undangan_hadir", "semua undangan yang hadir", "Orang", Sifat.Arus, 120))
        {
            Keterangan = "Bagian yang bukan PNS dari semua undangan yang hadir di Musrenbang kecamatan.",
        },
        new("desa-mandiri",
            "Persen(desa_mandiri, jumlah_desa)",
            "%", TipePerhitungan.NonKumulatif,
            new(PohonKinerja, "tujuan",
                "Prosentase Peningkatan Desa Mandiri"),
            new("desa_mandiri", "desa berstatus mandiri", "Desa", Sifat.Posisi, 8),
            JumlahDesaPohonKinerja)
        {
            Keterangan =
                "Bagian desa yang berstatus mandiri. Dokumen tidak mencetak Formulasi; rumus ini dibaca dari nama "
                + "dan targetnya, 42.11 % = 8 dari 19 desa.",
        },
        new("desa-naik-kelas",
            "Persen(desa_naik_kelas, jumlah_desa)",
            "%", TipePerhitungan.NonKumulatif,
            new(PohonKinerja, "program Pembinaan & Pengawasan Pemerintahan Desa",
                "Prosentase Desa Naik Kelas"),
            new("desa_naik_kelas", "desa yang statusnya naik", "Desa", Sifat.Posisi, 2),
            JumlahDesaPohonKinerja)
        {
            Keterangan =
                "Bagian desa yang statusnya naik pada tahun itu. Dokumen tidak mencetak Formulasi; rumus ini dibaca "
                + "dari nama dan targetnya, 10,53 % = 2 dari 19 desa.",
        },
        new("jumlah",
            "jumlah",
            "", TipePerhitungan.Kumulatif,
            new(Ngantang, "hampir semua jabatan",
                "Jumlah ..."),
            [new("jumlah", "yang dihitung", "", Sifat.Arus, 12)])
        {
            Keterangan = "Hitungan apa pun: dokumen, rapat, laporan, kegiatan. Satuannya dari indikator.",
        },
    ];

    /// <summary>Returns the entry with an id; <c>null</c> when there is none.</summary>
    /// <param name="id">The id, in any spelling that normalises to it.</param>
    public static KatalogEntry? Find(string id)
    {
        var wanted = Nama.Normalize(id);
        return All.FirstOrDefault(entry => Nama.Normalize(entry.Id) == wanted);
    }
}
