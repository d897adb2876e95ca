using System.Diagnostics;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Survei;
using static Kinerja.Engine.Laporan.Form;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// Laporan SKM: the unsur, the IKM, earlier periods, and whether there are enough respondents (SPEC 9).
/// </summary>
internal static class SkmForm
{
    private const int Terendah = 3;
    private const decimal Konversi = 25; // brings a mean score of 1..4 to 25..100

    private static readonly Kolom[] Unsur =
    [
        Form.Kolom("kode", JenisKolom.Singkat, "Kode"),
        Form.Kolom("nama", JenisKolom.Teks, "Unsur pelayanan"),
        Form.Kolom("nrr", JenisKolom.Angka, "NRR"),
        Form.Kolom("nrr_25", JenisKolom.Angka, "NRR × 25"),
        Form.Kolom("mutu", JenisKolom.Singkat, "Mutu"),
        Form.Kolom("kinerja", JenisKolom.Singkat, "Kinerja"),
    ];

    public static Formulir? Susun(Konteks konteks)
    {
        HasilSkmWilayah[] rows = [.. Rows(konteks)];
        if (rows.Length == 0) return null;
        var here = rows.LastOrDefault(row =>
            row.IsSampaiDengan && row.Tahun == konteks.Tahun && row.Triwulan == konteks.Triwulan)?.Skm;
        return new Formulir("skm", "Survei Kepuasan Masyarakat",
        [
            .. here is null ? [] : (Tabel[])[TabelUnsur(konteks, here), TabelTerendah(konteks, here)],
            Periode(konteks, rows, here is not null),
            .. here is null ? [] : (Tabel[])[Responden(konteks, here)],
        ]);
    }

    /// <summary>The survey of the wilayah up to the point of the report.</summary>
    private static IEnumerable<HasilSkmWilayah> Rows(Konteks konteks) =>
        konteks.Hasil.SkmAt(konteks.Wilayah).Where(row => row.Tahun < konteks.Tahun
            || (row.Tahun == konteks.Tahun && row.Triwulan <= konteks.Triwulan));

    private static Tabel TabelUnsur(Konteks konteks, HasilSkm skm) => Tabel(
        konteks, "skm-unsur", "Nilai unsur pelayanan", Unsur, skm.Unsur.Select(unsur => Row(unsur, skm.Edisi)),
        [
            Baris(Unsur, JenisBaris.Jumlah, 0,
                ("nama", Sel.Dari("Indeks Kepuasan Masyarakat (IKM)")),
                ("nrr_25", Sel.Dari(skm.Ikm)),
                ("mutu", Sel.Dari(skm.Mutu)),
                ("kinerja", Sel.Dari(skm.Kinerja))),
        ],
        Aturan(skm));

    private static Tabel TabelTerendah(Konteks konteks, HasilSkm skm) => Tabel(
        konteks, "skm-terendah", "Tiga unsur terendah", Unsur,
        skm.Unsur.Where(unsur => unsur.Nrr.HasValue).OrderBy(unsur => unsur.Nrr.Value).Take(Terendah)
            .Select(unsur => Row(unsur, skm.Edisi)));

    private static Baris Row(HasilUnsur unsur, EdisiSkm edisi)
    {
        var value = unsur.Nrr.Value * Konversi;
        var mutu = value is { } known ? MutuClassifier.Classify(known, edisi) : null;
        return Baris(Unsur, JenisBaris.Isi, 0,
            ("kode", Sel.Dari(unsur.Kode)),
            ("nama", Sel.Dari(unsur.Nama.Length > 0 ? unsur.Nama : unsur.Kode)),
            ("nrr", Sel.Dari(unsur.Nrr)),
            ("nrr_25", Sel.Dari(Nilai.From(value))),
            ("mutu", Sel.Dari(mutu)),
            ("kinerja", Sel.Dari(mutu is null ? null : MutuClassifier.Kinerja(mutu))));
    }

    private static Tabel Periode(Konteks konteks, HasilSkmWilayah[] rows, bool hasPoint)
    {
        Kolom[] kolom =
        [
            Form.Kolom("tahun", JenisKolom.Singkat, "Tahun"),
            Form.Kolom("periode", JenisKolom.Singkat, "Periode"),
            Form.Kolom("responden", JenisKolom.Cacah, "Responden"),
            Form.Kolom("ikm", JenisKolom.Angka, "IKM"),
            Form.Kolom("mutu", JenisKolom.Singkat, "Mutu"),
            Form.Kolom("kinerja", JenisKolom.Singkat, "Kinerja"),
        ];
        var last = rows.Where(row => row.IsSampaiDengan).GroupBy(row => row.Tahun).Select(group => group.Last())
            .ToHashSet();
        return Tabel(
            konteks, "skm-periode", "IKM per triwulan dan tahun", kolom,
            rows.Where(row => !row.IsSampaiDengan || last.Contains(row))
                .Select(row => Baris(kolom, row.IsSampaiDengan ? JenisBaris.Jumlah : JenisBaris.Isi, 0,
                    ("tahun", Sel.Dari($"{row.Tahun}")),
                    ("periode", Sel.Dari(row.IsSampaiDengan ? $"s.d. {row.Triwulan}" : $"{row.Triwulan}")),
                    ("responden", Sel.Dari(row.Skm.Responden)),
                    ("ikm", Sel.Dari(row.Skm.Ikm)),
                    ("mutu", Sel.Dari(row.Skm.Mutu)),
                    ("kinerja", Sel.Dari(row.Skm.Kinerja)))),
            catatan:
            [
                hasPoint ? "" : $"Belum ada responden s.d. {konteks.Triwulan} tahun {konteks.Tahun}.",
                "Baris s.d. menggabungkan semua responden sejak TW I tahun itu.", Aturan(rows[^1].Skm),
            ]);
    }

    private static Tabel Responden(Konteks konteks, HasilSkm skm)
    {
        Kolom[] kolom =
        [
            Form.Kolom("responden", JenisKolom.Cacah, "Responden"),
            Form.Kolom("populasi", JenisKolom.Cacah, "Populasi"),
            Form.Kolom("sampel", JenisKolom.Cacah, "Sampel yang diperlukan"),
            Form.Kolom("kecukupan", JenisKolom.Singkat, "Kecukupan"),
        ];
        List<(string, Sel)> cells = [("responden", Sel.Dari(skm.Responden))];
        var populasi = konteks.Pilihan.Populasi is > 0 and var known ? known : (long?)null;
        if (populasi is { } people)
        {
            var sample = KrejcieMorgan.Calculate(people);
            cells.AddRange(
            [
                ("populasi", Sel.Dari(people)),
                ("sampel", Sel.Dari(sample)),
                ("kecukupan", Sel.Dari(
                    skm.Responden >= sample ? "Cukup" : $"Kurang {sample - skm.Responden} responden")),
            ]);
        }
        return Tabel(
            konteks, "skm-responden", "Kecukupan responden", kolom, [Baris(kolom, JenisBaris.Isi, 0, [.. cells])],
            catatan:
            [
                populasi is null ? "Sampel yang diperlukan tidak dihitung karena populasi tidak diisi."
                    : "Sampel menurut tabel Krejcie dan Morgan untuk populasi setahun.",
            ]);
    }

    /// <summary>Says which weights and which edition the survey uses (SPEC 9.1, 9.3).</summary>
    private static string Aturan(HasilSkm skm) =>
        $"Bobot setiap unsur {Bobot(skm)} (BobotUnsur = {skm.BobotUnsur}). Mutu menurut {Edisi(skm.Edisi)}.";

    private static string Bobot(HasilSkm skm) => skm.BobotUnsur switch
    {
        BobotUnsur.Eksak => $"1/{skm.Unsur.Length}",
        BobotUnsur.DuaDesimal => AngkaIndonesia.Teks(1m / skm.Unsur.Length, 2),
        BobotUnsur.TigaDesimal => AngkaIndonesia.Teks(1m / skm.Unsur.Length, 3),
        _ => throw new UnreachableException(),
    };

    private static string Edisi(EdisiSkm edisi) => edisi switch
    {
        EdisiSkm.Tahun2017 => "PermenPANRB 14/2017",
        EdisiSkm.Tahun2004 => "KepMenPAN 25/2004",
        _ => throw new UnreachableException(),
    };
}
