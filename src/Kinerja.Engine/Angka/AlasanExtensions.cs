using System.Diagnostics;

namespace Kinerja.Engine.Angka;

/// <summary>Reasons in words, the same in every report and on the screen.</summary>
public static class AlasanExtensions
{
    /// <summary>Why a number is missing, in Bahasa Indonesia: <c>tidak ada target</c>.</summary>
    /// <param name="alasan">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is <see cref="Alasan.Ada"/>, which is no reason.</exception>
    public static string Uraian(this Alasan alasan) => alasan switch
    {
        Alasan.DataKosong => "tidak ada angka yang dilaporkan",
        Alasan.BelumJatuhTempo => "laporannya belum jatuh tempo",
        Alasan.PembagiNol => "pembaginya nol",
        Alasan.Luapan => "hasilnya tidak muat dalam 28 digit",
        Alasan.AnggaranKosong => "tidak ada pagu",
        Alasan.TargetKosong => "tidak ada target",
        Alasan.TargetNol => "target nol tidak dapat dibandingkan",
        Alasan.TargetTidakSah => "target atau realisasi negatif, atau rentang dan target tunggal bercampur",
        Alasan.AnakKosong => "ada bagian yang kosong",
        Alasan.BobotNol => "jumlah bobotnya nol",
        Alasan.TidakDiagregasi => "indikator ini tidak digabungkan antarwilayah",
        Alasan.Ada => throw new ArgumentOutOfRangeException(nameof(alasan), alasan, "The number is there."),
        _ => throw new UnreachableException(),
    };
}
