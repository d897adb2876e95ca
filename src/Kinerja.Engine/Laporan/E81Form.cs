using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Form E.81 of Permendagri 86/2017, Evaluasi Hasil Renja: kinerja (K) beside money (Rp). A simpul and its first
/// indikator share a row, as on paper.
/// </summary>
internal static class E81Form
{
    private const string K = "K";
    private static readonly string[] Isian =
    [
        "Faktor pendorong keberhasilan kinerja:", "Faktor penghambat pencapaian kinerja:",
        "Tindak lanjut yang diperlukan dalam triwulan berikutnya:",
        "Tindak lanjut yang diperlukan dalam Renja berikutnya:",
    ];

    private static readonly Kolom[] Kolom =
    [
        Form.Kolom("no", JenisKolom.Singkat, "No"),
        Form.Kolom("sasaran", JenisKolom.Teks, "Sasaran"),
        Form.Kolom("simpul", JenisKolom.Teks, "Program/Kegiatan/Sub Kegiatan"),
        Form.Kolom("indikator", JenisKolom.Teks, "Indikator Kinerja (outcome/output)"),
        .. Pair("target_akhir", "Target Renstra pada akhir periode"),
        .. Pair("realisasi_renstra_lalu", "Realisasi Capaian Renstra s.d. Renja tahun lalu"),
        .. Pair("target", "Target Kinerja dan Anggaran Renja tahun berjalan"),
        .. Triwulan.Semua.SelectMany(q => Pair($"realisasi_tw{q.Nomor}", "Realisasi Kinerja pada Triwulan", $"{q}")),
        .. Pair("realisasi", "Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi"),
        .. Pair("realisasi_renstra", "Realisasi Kinerja dan Anggaran Renstra s.d. tahun berjalan"),
        Form.Kolom("capaian_akhir", JenisKolom.Persen, Tingkat, K),
        Form.Kolom("capaian_akhir_rp", JenisKolom.Persen, Tingkat, Rp),
        Form.Kolom("penanggung_jawab", JenisKolom.Teks, "Unit Penanggung Jawab"),
    ];

    private const string Tingkat =
        "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. tahun berjalan (%)";

    public static Formulir Susun(Konteks konteks)
    {
        var rows = new List<Baris>();
        foreach (var cabang in konteks.Pohon)
        {
            var count = Math.Max(1, cabang.Indikator.Length); // a simpul with money alone has a row too
            for (var i = 0; i < count; i++) rows.Add(Row(konteks, cabang, i, rows.Count + 1));
        }
        return new Formulir("e81", "Evaluasi Hasil Renja (E.81)",
        [
            Tabel(konteks, "e81", "Evaluasi Hasil Renja (Permendagri 86/2017, formulir E.81)", Kolom, rows,
                Kaki(konteks), konteks.CatatanRenstra, Rupiah(konteks), TakDijumlahkan(konteks)),
        ]);
    }

    private static IEnumerable<Kolom> Pair(string peran, params string[] judul) =>
    [
        Form.Kolom(peran, JenisKolom.Angka, [.. judul, K]),
        Form.Kolom($"{peran}_rp", JenisKolom.Rupiah, [.. judul, Rp]),
    ];

    private static Baris Row(Konteks konteks, Cabang cabang, int index, int number)
    {
        List<(string, Sel)> cells = [("no", Sel.Dari($"{number}"))];
        var indikator = index < cabang.Indikator.Length ? cabang.Indikator[index] : (HasilIndikator?)null;
        if (cabang.Simpul is { } simpul && index == 0)
        {
            cells.Add((IsSasaran(konteks.Definisi.Jenjang, simpul) ? "sasaran" : "simpul", Sel.Dari(cabang.Nama)));
            cells.AddRange(Uang(konteks, simpul.Kode));
        }
        if (indikator is { } row) cells.AddRange(Kinerja(konteks, row));
        cells.Add(("penanggung_jawab", Sel.Dari(cabang.PenanggungJawabOf(indikator?.Indikator))));
        return Baris(Kolom, JenisBaris.Isi, cabang.Tingkat, [.. cells]);
    }

    private static IEnumerable<(string, Sel)> Kinerja(Konteks konteks, HasilIndikator row)
    {
        var (kode, satuan) = (row.KodeIndikator, row.Indikator.Satuan);
        var renstra = konteks.RenstraAt(kode);
        yield return (
            "indikator", Sel.Dari(row.Indikator.NamaAtauKode() + (satuan.Length > 0 ? $" ({satuan})" : "")));
        yield return ("target_akhir", renstra?.SelTargetAkhir(row.Skala) ?? Sel.Dari(default(Nilai)));
        yield return ("realisasi_renstra_lalu", Renstra(renstra?.RealisasiRenstraLalu));
        yield return ("target", konteks.TargetTahun(kode));
        foreach (var triwulan in konteks.SampaiDengan)
        {
            if (konteks.IndikatorAt(kode, konteks.Tahun, triwulan) is { } then)
                yield return ($"realisasi_tw{triwulan.Nomor}", then.Sel(then.RealisasiTriwulan));
        }
        yield return ("realisasi", row.Sel(row.Realisasi));
        yield return ("realisasi_renstra", Renstra(renstra?.RealisasiRenstra));
        yield return ("capaian_akhir", Sel.Dari(renstra?.CapaianAkhir ?? default, renstra?.Bukti()));

        Sel Renstra(Nilai? nilai) => renstra?.Sel(nilai ?? default, row.Skala) ?? Sel.Dari(default(Nilai));
    }

    /// <summary>The money of a simpul: of the year, and summed over the years of the renstra (SPEC 16).</summary>
    private static IEnumerable<(string, Sel)> Uang(Konteks konteks, string kode)
    {
        if (konteks.AnggaranAt(kode, konteks.Tahun, konteks.Triwulan) is { } now)
        {
            yield return ("target_rp", Sel.Dari(now.Pagu, now.Bukti()));
            yield return ("realisasi_rp", Sel.Dari(now.Realisasi, now.Bukti()));
            foreach (var triwulan in konteks.SampaiDengan)
            {
                if (konteks.AnggaranAt(kode, konteks.Tahun, triwulan) is { } then)
                    yield return (
                        $"realisasi_tw{triwulan.Nomor}_rp", Sel.Dari(then.RealisasiTriwulan, then.Bukti()));
            }
        }
        if (konteks.Aturan.Renstra is null || !konteks.Hasil.HasAnggaran) yield break;
        var uang = new UangRenstra(konteks, kode);
        if (!uang.Ada) yield break;
        var isInside = konteks.Aturan.Renstra.Contains(konteks.Tahun); // else missing, as K is (SPEC 17.5)
        yield return ("target_akhir_rp", Sel.Dari(isInside ? uang.Pagu : default));
        yield return ("realisasi_renstra_lalu_rp", Sel.Dari(isInside ? uang.Lalu : default));
        yield return ("realisasi_renstra_rp", Sel.Dari(isInside ? uang.Realisasi : default));
        yield return ("capaian_akhir_rp", Sel.Dari(isInside ? uang.Serapan : default));
    }

    private static IEnumerable<Baris> Kaki(Konteks konteks)
    {
        var mean = RerataCapaian.Of([.. konteks.Indikator]);
        var predikat = mean.Capaian.Value is { } value ? konteks.Aturan.SkalaPredikat.Classify(value) : null;
        yield return Baris(Kolom, JenisBaris.Jumlah, 0,
            ("indikator", Sel.Dari(mean.Judul)),
            ("realisasi", Sel.Dari(mean.Capaian) with { IsPersen = true, Predikat = predikat }));
        yield return Baris(Kolom, JenisBaris.Jumlah, 0,
            ("indikator", Sel.Dari("Predikat kinerja")), ("realisasi", SelExtensions.SelPredikat(predikat)));
        foreach (var isian in Isian) yield return Baris(Kolom, JenisBaris.Isian, 0, ("sasaran", Sel.Dari(isian)));
    }

    /// <summary>Says over which years the money is summed; empty without money or without a renstra.</summary>
    private static string Rupiah(Konteks konteks)
    {
        if (konteks.Aturan.Renstra?.Contains(konteks.Tahun) != true || !konteks.Hasil.HasAnggaran) return "";
        var years = UangRenstra.Tahun(konteks).Where(year => konteks.AnggaranDi(year, Triwulan.IV).Count > 0).ToList();
        return years.Count == 0 ? "" : $"Rp renstra dijumlahkan dari tahun yang ada anggarannya: "
            + $"{string.Join(", ", years)}.";
    }

    /// <summary>
    /// The note that figures do not add up; empty when they do. Printed forms say "6 + 12" (SPEC 18.4).
    /// </summary>
    private static string TakDijumlahkan(Konteks konteks)
    {
        var differs = konteks.Indikator.Any(row => konteks.RenstraAt(row.KodeIndikator) is { } renstra
            && renstra.RealisasiRenstraLalu.Value is { } before && row.Realisasi.Value is { } now
            && renstra.RealisasiRenstra.Value is { } all
            && Selisih.Of(Nilai.Of(all), Nilai.Of(before)).Value != now);
        return differs
            ? "Realisasi s.d. tahun berjalan dihitung ulang dari angka semua triwulan renstra; untuk persentase, "
                + "indeks, dan posisi hasilnya bukan jumlah kolom tahun lalu dan kolom tahun ini."
            : "";
    }

    /// <summary>
    /// Whether a simpul stands in the column of sasaran: every jenjang above that of the programs, or the two highest
    /// when no jenjang is named so.
    /// </summary>
    private static bool IsSasaran(DaftarJenjang jenjang, Simpul simpul)
    {
        var program = 0;
        while (program < jenjang.Nama.Length && !jenjang.Nama[program].StartsWith(
            "Program", StringComparison.OrdinalIgnoreCase)) program++;
        return jenjang.IndexOf(simpul.Jenjang) < (program < jenjang.Nama.Length ? program : 2);
    }
}
