using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Data;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties.Eksak;

/// <summary>The same lines as <see cref="Orakel"/>, of what the engine computes and prints.</summary>
internal static class MesinEksak
{
    private const int DesimalKelengkapan = 4;

    public static IEnumerable<string> Baris(KasusEksak kasus)
    {
        var hasil = new KinerjaEngine(Definisi(kasus), kasus.Aturan).Calculate(Data(kasus), Survei(kasus));
        return
        [
            .. from row in hasil.Indikator
               select Line(
                   row.Indikator.Kode, row.Wilayah, row.Triwulan.Nomor, Text(row.RealisasiTriwulan),
                       Text(row.Realisasi), Text(row.Target), Text(row.Capaian),
                   Text(row.CapaianTerbatas), row.Predikat, Pembulatan.Text(row.Kelengkapan, DesimalKelengkapan),
                   NotDue(row.Realisasi)),
            .. from row in hasil.Simpul
               select Line(
                   row.Simpul.Kode, row.Wilayah, row.Triwulan.Nomor, Text(row.Capaian), row.Predikat,
                       Text(row.CapaianIndikator), Text(row.CapaianTurunan),
                   Text(row.RerataWilayah), Pembulatan.Text(row.Kelengkapan, DesimalKelengkapan),
                   NotDue(row.Capaian)),
            .. from row in hasil.Peringkat
               select Line(
                   "peringkat", row.Induk, row.Triwulan.Nomor, row.Wilayah, row.Simpul.Kode, Text(row.Capaian),
                   row.Peringkat?.ToString(CultureInfo.InvariantCulture)),
            .. from row in hasil.PenanggungJawab
               select Line(
                   row.PenanggungJawab, row.Wilayah, row.Triwulan.Nomor, Text(row.Capaian), row.Predikat,
                   $"{row.JumlahIndikator}", $"{row.JumlahBernilai}"),
            .. from row in hasil.Skm
               select Line(
                   row.IsSampaiDengan ? "skm s.d." : "skm", row.Wilayah, row.Triwulan.Nomor, $"{row.Skm.Responden}",
                       Text(row.Skm.Ikm), row.Skm.Mutu,
                   string.Join(' ', row.Skm.Unsur.Select(unsur => Text(unsur.Nrr)))),
        ];

        string Text(Nilai nilai) => nilai.Value is { } value ? Pembulatan.Text(value, kasus.Desimal) : "";
    }

    private static string NotDue(Nilai nilai) => nilai.Alasan == Alasan.BelumJatuhTempo ? "belum" : "";

    private static DefinisiKinerja Definisi(KasusEksak kasus) => DefinisiKinerja.Create(new DefinisiParts
    {
        Wilayah = [.. kasus.Wilayah.Select(w => new Wilayah(w.Kode, w.Induk))],
        Simpul = [.. kasus.Simpul.Select(s => new Simpul(s.Kode, s.Jenjang, s.Induk) { Bobot = s.Bobot })],
        Variabel = [
            .. kasus.Setelan.Select(pair => new VariabelSetting(pair.Key.Variabel, pair.Key.Indikator)
            {
                Sifat = pair.Value.Sifat,
                CaraLapor = pair.Value.Cara,
                Frekuensi = pair.Value.Frekuensi,
            })],
        Indikator = [.. kasus.Indikator.Select(Of)],
    });

    private static Indikator Of(IndikatorEksak i)
    {
        var indikator = new Indikator(i.Kode, Rumus.Parse(i.Rumus.Teks), i.Tipe);
        return new Indikator(i.Kode, indikator.Rumus, i.Tipe)
        {
            Simpul = i.Simpul,
            Satuan = i.Satuan,
            Polaritas = i.Polaritas ?? indikator.Polaritas,
            Bobot = i.Bobot,
            AgregasiWilayah = i.Agregasi,
            PembobotWilayah = i.Pembobot,
            JikaPembagiNol = i.JikaPembagiNol,
            PenanggungJawab = i.PenanggungJawab,
        };
    }

    private static DataKinerja Data(KasusEksak kasus)
    {
        var builder = new DataKinerjaBuilder();
        foreach (var ((indikator, wilayah, triwulan), target) in kasus.Target)
            builder.Target(indikator, target, triwulan == 0 ? null : triwulan, wilayah);
        foreach (var ((indikator, variabel, wilayah, triwulan), nilai) in kasus.Sel)
            builder.AddRealisasi(
                builder.Variabel(indikator, variabel), builder.Wilayah(wilayah), Some.Tahun, new Triwulan(triwulan),
                nilai);
        return builder.Build();
    }

    private static DataSurvei? Survei(KasusEksak kasus)
    {
        if (kasus.Unsur == 0) return null;
        var builder = new DataSurveiBuilder(Enumerable.Range(1, kasus.Unsur).Select(u => $"U{u}"));
        foreach (var (wilayah, triwulan, nilai) in kasus.Responden) builder.Add(
            builder.Wilayah(wilayah), Some.Tahun, new Triwulan(triwulan), nilai);
        return builder.Build();
    }

    private static string Line(string apa, string wilayah, int n, params string?[] cells) =>
        string.Create(CultureInfo.InvariantCulture, $"{apa} {wilayah} TW{n}: ") + string.Join(" | ", cells);
}
