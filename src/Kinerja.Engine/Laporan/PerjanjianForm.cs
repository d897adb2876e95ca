using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>Perjanjian Kinerja: one table per post, with its indikator and the simpul that it bears.</summary>
internal static class PerjanjianForm
{
    private static readonly Kolom[] Kolom =
    [
        Form.Kolom("sasaran", JenisKolom.Teks, "Sasaran"),
        Form.Kolom("indikator", JenisKolom.Teks, "Indikator"),
        Form.Kolom("formulasi", JenisKolom.Teks, "Formulasi"),
        Form.Kolom("satuan", JenisKolom.Singkat, "Satuan"),
        Form.Kolom("target", JenisKolom.Angka, "Target tahun"),
        .. Triwulan.Semua.Select(triwulan => Form.Kolom(
            $"realisasi_tw{triwulan.Nomor}", JenisKolom.Angka, "Realisasi triwulan", $"{triwulan}")),
        Form.Kolom("realisasi", JenisKolom.Angka, "Realisasi s.d."),
        Form.Kolom("capaian", JenisKolom.Persen, "Capaian (%)"),
        Form.Kolom("predikat", JenisKolom.Singkat, "Predikat"),
        Form.Kolom("sumber_data", JenisKolom.Teks, "Sumber data"),
    ];

    private static readonly Kolom[] DenganPagu = [.. Kolom, Form.Kolom("pagu", JenisKolom.Rupiah, "Pagu (Rp)")];

    public static Formulir? Susun(Konteks konteks)
    {
        Tabel[] tables = [.. Jabatan.All(konteks).Select((jabatan, i) => Table(konteks, jabatan, i + 1))];
        return tables.Length == 0 ? null : new Formulir("perjanjian", "Perjanjian Kinerja", [.. tables]);
    }

    private static Tabel Table(Konteks konteks, Jabatan jabatan, int number)
    {
        var kolom = konteks.Hasil.HasAnggaran && !jabatan.Simpul.IsEmpty ? DenganPagu : Kolom;
        return Tabel(
            konteks, $"perjanjian-{number}", jabatan.Nama, kolom,
            jabatan.Indikator.Select(one => Row(konteks, kolom, one.Cabang, one.Row)),
            [
                .. jabatan.Hasil is { } hasil ? [Capaian(kolom, hasil)] : (Baris[])[],
                .. jabatan.Simpul.Select(simpul => Program(konteks, kolom, simpul)),
            ],
            jabatan.Hasil is null ? ""
                : "Capaian jabatan adalah rata-rata capaian terbatas indikatornya menurut bobot.");
    }

    private static Baris Row(Konteks konteks, Kolom[] kolom, Cabang cabang, HasilIndikator row)
    {
        var indikator = row.Indikator;
        List<(string, Sel)> cells =
        [
            ("sasaran", Sel.Dari(cabang.Simpul is { Sasaran.Length: > 0 } simpul ? simpul.Sasaran : cabang.Nama)),
            ("indikator", Sel.Dari(indikator.NamaAtauKode())),
            ("formulasi", Sel.Dari(indikator.FormulasiAtauRumus())),
            ("satuan", Sel.Dari(indikator.Satuan)),
            ("target", konteks.TargetTahun(indikator.Kode)),
            ("realisasi", row.Sel(row.Realisasi)),
            ("capaian", row.SelCapaian()),
            ("predikat", SelExtensions.SelPredikat(row.Predikat)),
            ("sumber_data", Sel.Dari(indikator.SumberData)),
        ];
        foreach (var triwulan in konteks.SampaiDengan)
        {
            if (konteks.IndikatorAt(indikator.Kode, konteks.Tahun, triwulan) is { } then)
                cells.Add(($"realisasi_tw{triwulan.Nomor}", then.Sel(then.RealisasiTriwulan)));
        }
        return Baris(kolom, JenisBaris.Isi, 0, [.. cells]);
    }

    private static Baris Capaian(Kolom[] kolom, HasilPenanggungJawab hasil) => Baris(kolom, JenisBaris.Jumlah, 0,
        ("sasaran", Sel.Dari(
            $"Capaian jabatan ({hasil.JumlahBernilai} dari {hasil.JumlahIndikator} indikator bernilai)")),
        ("capaian", Sel.Dari(hasil.Capaian) with { Predikat = hasil.Predikat }),
        ("predikat", SelExtensions.SelPredikat(hasil.Predikat)));

    private static Baris Program(Konteks konteks, Kolom[] kolom, Simpul simpul)
    {
        var uang = konteks.AnggaranAt(simpul.Kode, konteks.Tahun, konteks.Triwulan);
        return Baris(kolom, JenisBaris.Isi, 0,
            ("sasaran", Sel.Dari($"{simpul.Jenjang}: {simpul.NamaAtauKode()}")),
            ("pagu", Sel.Dari(uang?.Pagu ?? Nilai.Missing(Alasan.AnggaranKosong), uang?.Bukti())));
    }
}
