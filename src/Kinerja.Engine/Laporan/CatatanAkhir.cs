using Kinerja.Engine.Model;

namespace Kinerja.Engine.Laporan;

/// <summary>The last line of each table: rounding, policies that are not the default, kelengkapan.</summary>
internal static class CatatanAkhir
{
    public static string Text(Konteks konteks)
    {
        var policies = string.Join(", ", TakBaku(konteks.Aturan));
        return $"Angka dibulatkan ke {konteks.Pilihan.Desimal} desimal, setengah menjauhi nol, hanya saat ditampilkan. "
            + (policies.Length == 0 ? "Semua kebijakan bawaan. " : $"Kebijakan yang diubah: {policies}. ")
            + Kelengkapan(konteks);
    }

    private static string Kelengkapan(Konteks konteks)
    {
        decimal[] all = [.. konteks.Indikator.Select(row => row.Kelengkapan)];
        if (all.Length == 0) return "Tidak ada indikator.";
        var mean = AngkaIndonesia.Teks(all.Sum() / all.Length * 100, konteks.Pilihan.Desimal);
        return $"Kelengkapan data {mean} % (rata-rata {all.Length} indikator).";
    }

    private static IEnumerable<string> TakBaku(AturanKinerja aturan)
    {
        var baku = AturanKinerja.Baku;
        (string Nama, object Nilai, object Baku)[] all =
        [
            ("BatasBawahCapaian", Batas(aturan.BatasCapaian.Bawah), Batas(baku.BatasCapaian.Bawah)),
            ("BatasAtasCapaian", Batas(aturan.BatasCapaian.Atas), Batas(baku.BatasCapaian.Atas)),
            ("RumusCapaianMinimum", aturan.RumusCapaianMinimum, baku.RumusCapaianMinimum),
            ("SumberCapaian", aturan.SumberCapaian, baku.SumberCapaian),
            ("DataHilang", aturan.DataHilang, baku.DataHilang),
            ("DataIndukWilayah", aturan.DataIndukWilayah, baku.DataIndukWilayah),
            ("CaraTargetTriwulan", aturan.CaraTargetTriwulan, baku.CaraTargetTriwulan),
            ("TargetTanpaTriwulan", aturan.TargetTanpaTriwulan, baku.TargetTanpaTriwulan),
            ("TargetTurunan", aturan.TargetTurunan, baku.TargetTurunan),
            ("RumusEfisiensi", aturan.RumusEfisiensi, baku.RumusEfisiensi),
            ("TriwulanTakBerpasangan", aturan.TriwulanTakBerpasangan, baku.TriwulanTakBerpasangan),
            ("SkalaPredikat", aturan.SkalaPredikat, baku.SkalaPredikat),
            ("HariKerjaEfektif", Hari(aturan.HariKerjaEfektif), Hari(baku.HariKerjaEfektif)),
            ("BobotUnsur", aturan.BobotUnsur, baku.BobotUnsur),
            ("EdisiSkm", (int)aturan.EdisiSkm, (int)baku.EdisiSkm),
        ];
        return all.Where(one => !Equals(one.Nilai, one.Baku)).Select(one => $"{one.Nama} = {Text(one.Nilai)}");
    }

    private static string Text(object nilai) => nilai is SkalaPredikat skala
        ? string.Join("; ", skala.Langkah.Select(Langkah)) : $"{nilai}";

    private static string Langkah(LangkahPredikat langkah) => langkah.Batas is { } batas
        ? $"{langkah.Predikat} {(langkah.Inklusif ? "≥" : ">")} {AngkaIndonesia.Teks(batas, 12)}" : langkah.Predikat;

    private static string Batas(decimal? batas) => batas is { } value ? AngkaIndonesia.Teks(value, 12) : "tidak ada";

    private static string Hari(HariKerjaEfektif hari) =>
        string.Join(" + ", Enumerable.Range(0, 4).Select(q => AngkaIndonesia.Teks(hari[q], 12)));
}
