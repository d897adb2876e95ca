using Kinerja.Engine.Hasil;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Writing;

/// <summary>
/// Writes the names that belong to the codes of a row, at its end (SPEC 11, <c>--nama</c>). A name is that of the tahun
/// of the row; blank where the definition has none.
/// </summary>
internal sealed class NamaColumns
{
    /// <summary>The names of the columns of an indikator.</summary>
    public static readonly string[] OfIndikator =
        ["nama_indikator", "satuan", "tipe", "polaritas", "penanggung_jawab"];

    private readonly Dictionary<(string Kode, int Tahun), string> _wilayah = [];

    /// <param name="hasil">The results whose rows are written.</param>
    public NamaColumns(HasilKinerja hasil)
    {
        foreach (var tahun in hasil.Tahun)
        {
            var valid = hasil.Definisi.Wilayah
                .Where(one => (one.BerlakuDari ?? tahun) <= tahun && tahun <= (one.BerlakuSampai ?? tahun))
                .ToDictionary(one => Nama.Normalize(one.Kode), one => one.Nama, StringComparer.Ordinal);
            foreach (var kode in hasil.Wilayah)
                _wilayah[(kode, tahun)] = valid.GetValueOrDefault(Nama.Normalize(kode), "");
        }
    }

    /// <summary>Writes the name of a wilayah.</summary>
    public void Wilayah(RowWriter rows, string kode, int tahun) =>
        rows.Text(_wilayah.GetValueOrDefault((kode, tahun), ""));

    /// <summary>Writes the name of the wilayah, and what the definition says of the indikator.</summary>
    public void Indikator(RowWriter rows, string wilayah, int tahun, Indikator indikator)
    {
        Wilayah(rows, wilayah, tahun);
        rows.Text(indikator.Nama).Text(indikator.Satuan).Text(Label.Text(indikator.Tipe))
            .Text(Label.Text(indikator.Polaritas)).Text(indikator.PenanggungJawab);
    }

    /// <summary>Writes the name of the wilayah and that of the simpul.</summary>
    public void Simpul(RowWriter rows, string wilayah, int tahun, Simpul simpul)
    {
        Wilayah(rows, wilayah, tahun);
        rows.Text(simpul.Nama);
    }
}
