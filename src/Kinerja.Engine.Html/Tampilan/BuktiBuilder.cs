using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Engine.Html.Tampilan;

/// <summary>Makes the proofs of a page from the explanations of the engine.</summary>
internal static class BuktiBuilder
{
    private const string AllDigits = "0.############################";

    /// <returns>The proofs. One whose row the results do not have leaves the register, so that no link leads to
    /// it.</returns>
    public static IReadOnlyList<BuktiView> Build(Isi isi, BuktiRegister register)
    {
        var proofs = new List<BuktiView>();
        foreach (var entry in register.All.ToList())
        {
            if (Explain(isi.Hasil, entry.Bukti) is { } explained) proofs.Add(View(isi, entry, explained));
            else register.Remove(entry);
        }
        return proofs;
    }

    private static BuktiView View(Isi isi, BuktiEntry entry, (string Nama, ImmutableArray<PenjelasanStep> Steps) row)
    {
        var bukti = entry.Bukti;
        var wilayah = isi.Hasil.Definisi.DescribeWilayah(bukti.Wilayah, bukti.Tahun);
        return new BuktiView(
            entry.Id, VisibleName.Of($"{row.Nama}, {wilayah}, {bukti.Tahun} s.d. {bukti.Triwulan}"),
            [.. row.Steps.Select(step => Step(step, isi.Desimal))],
            [.. entry.Tables.Select(table => new KembaliView(entry.IdOf(table), VisibleName.Of(table.Judul)))]);
    }

    private static (string, ImmutableArray<PenjelasanStep>)? Explain(HasilKinerja hasil, Bukti bukti)
    {
        var (_, wilayah, kode, tahun, triwulan) = bukti;
        switch (bukti.Jenis)
        {
            case JenisBukti.Indikator:
                return hasil.FindIndikator(wilayah, kode, tahun, triwulan) is { } indikator
                    ? ($"Indikator {kode} {indikator.Indikator.Nama}".TrimEnd(), hasil.Explain(indikator)) : null;
            case JenisBukti.Simpul:
                return hasil.FindSimpul(wilayah, kode, tahun, triwulan) is { } simpul
                    ? ($"{simpul.Simpul.Jenjang} {kode} {simpul.Simpul.Nama}".TrimEnd(), hasil.Explain(simpul)) : null;
            case JenisBukti.Anggaran:
                return hasil.FindAnggaran(wilayah, kode, tahun, triwulan) is { } uang
                    ? ($"Anggaran {kode} {uang.Simpul.Nama}".TrimEnd(), hasil.Explain(uang)) : null;
            case JenisBukti.Renstra:
                return hasil.FindRenstra(wilayah, kode, tahun, triwulan) is { } renstra
                    ? ($"Renstra {kode} {renstra.Indikator.Nama}".TrimEnd(), hasil.Explain(renstra)) : null;
            default:
                throw new UnreachableException();
        }
    }

    private static LangkahView Step(PenjelasanStep step, int desimal)
    {
        var named = step.Inputs.Where(input => input.Asal.Length > 0)
            .GroupBy(input => input.Asal, StringComparer.Ordinal)
            .Select(origin => $"{origin.Key}: "
                + string.Join(", ", origin.Select(input => $"{input.Nama} = {Number(input.Nilai)}")));
        return new LangkahView(
            VisibleName.Of(step.Nama), Number(step.Hasil), Shown(step, desimal),
            step.Ungkapan is { } expression ? VisibleName.Of($"{step.Rumus} = {expression}") : "",
            [.. named.Concat(step.Notes).Select(VisibleName.Of)]);
    }

    private static string Shown(PenjelasanStep step, int desimal)
    {
        if (step.Kolom is null || step.Hasil.Value is not { } value) return "";
        var isShare = step.Kolom == "kelengkapan"; // 0..1; tables show it as a percentage
        var text = AngkaIndonesia.Teks(isShare ? value * 100 : value, desimal) + (isShare ? "\u00A0%" : "");
        return text == Number(step.Hasil) ? "" : text;
    }

    private static string Number(Nilai nilai) => nilai.Value is { } value
        ? value.ToString(AllDigits, CultureInfo.InvariantCulture)
        : $"kosong ({nilai.Alasan!.Value.Uraian()})";
}
