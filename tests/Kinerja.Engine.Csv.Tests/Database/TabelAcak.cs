using System.Data;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Database;

/// <summary>A random dataset as texts, good and bad ones, as CSV files and as tables of a database.</summary>
internal sealed class TabelAcak
{
    private readonly Tape _pita;
    private readonly List<(string Nama, string[] Kolom, List<string[]> Baris)> _tabel = [];

    public TabelAcak(Tape tape)
    {
        _pita = tape;
        Add("wilayah", ["kode", "induk", "tingkat"],
            [["33", "", "Kabupaten"], ["33.1", "33", "Kecamatan"], ["33.2", "33", tape.Pick("Kecamatan", "Desa")]]);
        if (tape.Flip())
            Add("cascading", ["kode", "induk", "jenjang"],
                [["T", "", "Tujuan"], ["S", tape.Pick("T", "T", "X"), "Sasaran"]]);
        Add("indikator", ["kode", "simpul", "rumus", "tipe", "bobot"],
        [
            ["IK1", _tabel.Count > 1 ? "S" : "", "Persen(a, b)", tape.Pick("Kumulatif", "Non Kumulatif"), Number()],
            ["IK2", "", tape.Pick("jumlah", "jumlah", "jumlah +"), "Kumulatif", ""],
        ]);
        if (tape.Flip())
            Add("target", ["wilayah", "indikator", "tahun", "triwulan", "target"],
                Rows(4, ["33.1", "IK1", "2022", "1", "50"],
                    () => [Wilayah(), Indikator(), Tahun(), tape.Pick("", "2"), Cell()]));
        if (tape.Flip())
            Add("anggaran", ["wilayah", "simpul", "tahun", "pagu", "triwulan", "realisasi"],
                Rows(3, ["33.2", "S", "2022", "100", "1", "5"],
                    () => [Wilayah(), tape.Pick("S", "T", "Z"), Tahun(), Cell(), Triwulan(), Cell()]));
        if (tape.Flip())
            Add("skm", ["wilayah", "tahun", "triwulan", "responden", "u1", "u2"],
                Rows(4, ["33.1", "2022", "1", "0", "3", "4"],
                    () => [Wilayah(), Tahun(), Triwulan(), tape.Pick("1", "2"), Score(), Score()]));
        for (var i = 0; i <= tape.Choose(2); i++) Add(i == 0 ? "realisasi" : "realisasi-2", Realisasi());
    }

    public IReadOnlyList<string> Nama => [.. _tabel.Select(one => one.Nama)];

    /// <summary>The tables as CSV files.</summary>
    public IEnumerable<InputFile> Berkas() => _tabel.Select(one => InputFile.From(
        one.Nama + ".csv",
        new StringReader(string.Concat(
            one.Baris.Prepend(one.Kolom).Select(row => string.Join(',', row.Select(Quoted)) + "\n")))));

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;

    /// <summary>The tables as a database gives them, all columns texts; a blank is NULL.</summary>
    public IEnumerable<InputFile> Basis() =>
        _tabel.Select(one => InputFile.FromTable(one.Nama, () => Isi(one).CreateDataReader()));

    private static DataTable Isi((string Nama, string[] Kolom, List<string[]> Baris) one)
    {
        var table = new DataTable(one.Nama);
        foreach (var kolom in one.Kolom) table.Columns.Add(kolom, typeof(string));
        foreach (var baris in one.Baris)
            table.Rows.Add([.. baris.Select(cell => cell.Length == 0 ? (object)DBNull.Value : cell)]);
        return table;
    }

    private void Add(string nama, string[] kolom, List<string[]> baris) => _tabel.Add((nama, kolom, baris));

    private void Add(string nama, (string[] Kolom, List<string[]> Baris) isi) => Add(nama, isi.Kolom, isi.Baris);

    private (string[] Kolom, List<string[]> Baris) Realisasi() => _pita.Choose(3) == 2
        ? (["wilayah", "indikator", "tahun", "variabel", "tw1", "tw2", "tw3", "tw4"],
            Rows(5, ["33.1", "IK1", "2022", "b", "4", "4", "4", "4"],
                () => [Wilayah(), Indikator(), Tahun(), Variabel(), Cell(), Cell(), Cell(), Cell()]))
        : (["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"],
            Rows(12, ["33.1", "IK1", "2022", "1", "a", "2"],
                () => [Wilayah(), Indikator(), Tahun(), Triwulan(), Variabel(), Cell()]));

    /// <summary>A good row, then random ones: below a good row no file looks for the rest of its header.</summary>
    private List<string[]> Rows(int maximum, string[] first, Func<string[]> row) =>
        [first, .. Enumerable.Range(0, _pita.Choose(maximum)).Select(_ => row())];

    private string Wilayah() => _pita.Pick("33.1", "33.2", "33", "33.1", "33.9", "", " 33.2");

    private string Indikator() => _pita.Pick("IK1", "IK2", "ik1", "", "IK9");

    private string Variabel() => _pita.Pick("a", "b", "jumlah", "", "a b");

    private string Tahun() => _pita.Pick("2022", "2022", "2023", "22", "");

    private string Triwulan() => _pita.Pick("1", "TW II", "3", "4", "5", "");

    private string Score() => _pita.Pick("1", "4", "3", "", "5", "x");

    private string Number() => _pita.Pick("1", "2.5", "", "-1", "x");

    private string Cell() => _pita.Pick(
        "1", "12", "83.30", "", "-", "1.234", "abc", "n/a", "(3)", "7%", "1e30", "'5", "10,5");
}
