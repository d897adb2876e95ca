using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Cli.Views;

/// <summary>What one run of <c>jelaskan</c> explains: the rows of one indikator, simpul or post at one point.</summary>
/// <param name="Jenis">The kind of the subject: <c>indikator</c>, <c>simpul</c> or <c>penanggung_jawab</c>.</param>
/// <param name="Kode">Its kode, or the name of a post.</param>
/// <param name="Nama">Its name; blank for none.</param>
/// <param name="Judul">The lines that describe it, below the wilayah and the period.</param>
/// <param name="Bagian">The explained rows, one or more.</param>
internal sealed record PenjelasanContent(
    string Jenis, string Kode, string Nama, IReadOnlyList<string> Judul, IReadOnlyList<PenjelasanPart> Bagian)
{
    /// <summary>All steps.</summary>
    public IEnumerable<PenjelasanStep> Langkah => Bagian.SelectMany(part => part.Langkah);

    /// <summary>The reported cells that the steps use.</summary>
    public IEnumerable<KunciSel> Sel => Langkah
        .SelectMany(step => step.Sel.Concat(step.Inputs.Select(input => input.Sel).OfType<KunciSel>()));

    /// <summary>The figures of an indikator, of its quarter alone, and of other tahun if there are any.</summary>
    public static PenjelasanContent Of(HasilKinerja hasil, HasilIndikator row, HasilRenstra? renstra)
    {
        var indikator = row.Indikator;
        var satuan = indikator.Satuan.Length > 0 ? indikator.Satuan + ", " : "";
        var parts = new List<PenjelasanPart>
        {
            new("hasil-indikator.csv", hasil.Explain(row), row),
            new("hasil-indikator.csv", hasil.ExplainTriwulan(row), row),
        };
        if (renstra is { } other) parts.Add(new("hasil-renstra.csv", hasil.Explain(other), row));
        return new PenjelasanContent(
            "indikator", indikator.Kode, indikator.Nama,
            [
                $"{indikator.Kode} {indikator.Nama}".TrimEnd(),
                $"{satuan}{Label.Text(indikator.Tipe)}: {indikator.Rumus}",
            ],
            parts);
    }

    /// <summary>The capaian of a simpul, its money and its rank; at least the capaian or the money is there.</summary>
    public static PenjelasanContent Of(
        HasilKinerja hasil, HasilSimpul? row, HasilAnggaran? anggaran, HasilPeringkat? peringkat)
    {
        var simpul = row?.Simpul ?? anggaran!.Value.Simpul;
        var parts = new List<PenjelasanPart>();
        if (row is { } capaian) parts.Add(new("hasil-cascading.csv", hasil.Explain(capaian)));
        if (anggaran is { } uang) parts.Add(new("hasil-anggaran.csv", hasil.Explain(uang)));
        if (peringkat is { } rank) parts.Add(new("hasil-wilayah.csv", hasil.Explain(rank)));
        return new PenjelasanContent(
            "simpul", simpul.Kode, simpul.Nama, [$"{simpul.Jenjang} {simpul.Kode} {simpul.Nama}".TrimEnd()], parts);
    }

    /// <summary>The capaian of a post.</summary>
    public static PenjelasanContent Of(HasilKinerja hasil, HasilPenanggungJawab row) => new(
        "penanggung_jawab", row.PenanggungJawab, "", [row.PenanggungJawab],
        [new("hasil-penanggung-jawab.csv", hasil.Explain(row))]);
}
