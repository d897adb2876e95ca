using System.Diagnostics;
using Kinerja.Engine.Angka;

namespace Kinerja.Engine.Html.Teks;

/// <summary>Why a number is missing, in words for the reader of a report.</summary>
internal static class AlasanText
{
    public static string Of(Alasan alasan) => alasan switch
    {
        Alasan.DataKosong => "tidak ada angka yang dilaporkan",
        Alasan.BelumJatuhTempo => "belum jatuh tempo untuk dilaporkan",
        Alasan.PembagiNol => "pembaginya nol",
        Alasan.Luapan => "hasilnya lebih dari 28 digit",
        Alasan.AnggaranKosong => "tidak ada pagu",
        Alasan.TargetKosong => "tidak ada target",
        Alasan.TargetNol => "targetnya nol, jadi tidak dapat dibandingkan",
        Alasan.TargetTidakSah => "target atau realisasinya negatif, atau rentang bercampur dengan target tunggal",
        Alasan.AnakKosong => "ada bagian yang kosong",
        Alasan.BobotNol => "jumlah bobotnya nol",
        Alasan.TidakDiagregasi => "indikator ini tidak digabungkan antarwilayah",
        Alasan.Ada => throw new ArgumentOutOfRangeException(nameof(alasan), alasan, "The number is there."),
        _ => throw new UnreachableException(),
    };
}
