using Kinerja.Engine.Data;
using Kinerja.Engine.Model;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Tests.Properties;

/// <content>
/// Several tahun. The lists of the dataset are those of the first tahun; the others follow from them, so that a law
/// that changes the lists changes every tahun.
/// </content>
internal sealed partial class DatasetAcak
{
    private bool _changes;

    /// <summary>The number of tahun, from <see cref="Some.Tahun"/>.</summary>
    public int JumlahTahun { get; private set; }

    public int TahunAkhir => Some.Tahun + JumlahTahun - 1;

    /// <summary>The rows of all tahun: some kode have another row after the first tahun (SPEC 4.8).</summary>
    public DefinisiParts Parts() => new()
    {
        Indikator = [.. Indikator.SelectMany(one => Changes(one.Kode) ? Halves(one) : [one])],
        Simpul = [.. Simpul.SelectMany(one => Changes(one.Kode) ? Halves(one) : [one])],
        Wilayah = [.. Wilayah.SelectMany(one => Changes(one.Kode) ? Halves(one) : [one])],
        Variabel = Setelan,
    };

    public DefinisiKinerja Definisi() => DefinisiKinerja.Create(Parts());

    public DataKinerja Data()
    {
        var builder = new DataKinerjaBuilder();
        for (var tahun = Some.Tahun; tahun <= TahunAkhir; tahun++) AddTo(builder, tahun);
        return builder.Build();
    }

    /// <summary>
    /// Adds the rows of a tahun. In the tahun k after the first, every number is k + 1 times as large, and every
    /// indikator misses one quarter.
    /// </summary>
    public void AddTo(DataKinerjaBuilder builder, int tahun)
    {
        var k = tahun - Some.Tahun;
        foreach (var (indikator, wilayah, triwulan, target, atas) in Targets)
            builder.AddTarget(
                builder.Indikator(indikator), wilayah is null ? null : builder.Wilayah(wilayah), tahun,
                triwulan is { } q ? new Triwulan(q) : null, target * (k + 1), atas * (k + 1));
        foreach (var (indikator, variabel, wilayah, triwulan, nilai) in Cells)
        {
            if (k > 0 && ((indikator?[^1] ?? 0) + triwulan + k) % 4 == 0) continue;
            builder.AddRealisasi(
                builder.Variabel(indikator, variabel), builder.Wilayah(wilayah), tahun, new Triwulan(triwulan),
                nilai * (k + 1));
        }
    }

    /// <summary>Only the first tahun, in which every row is valid.</summary>
    public void TakeTahun() => (JumlahTahun, _changes) = (1, false);

    /// <summary>Every row is valid in all tahun then.</summary>
    public void TakeMasa() => _changes = false;

    /// <summary>Adds a simpul with two induk, to which one indikator moves.</summary>
    public void GiveDuaInduk(int choice)
    {
        if (Simpul.Count == 1) Simpul.Add(new Simpul("S7", Jenjang.Tujuan));
        Simpul[] above = [.. Simpul.Where(simpul => simpul.Jenjang != Jenjang.SubKegiatan)];
        var (first, second) = (choice % above.Length, choice / above.Length % (above.Length - 1));
        Simpul.Add(new Simpul(
            "S9", Jenjang.SubKegiatan, above[first].Kode, above[second < first ? second : second + 1].Kode)
        {
            BobotPerInduk = [choice % 3, 1],
        });
        var moved = choice % Indikator.Count;
        Indikator[moved] = Baris.Of(Indikator[moved], Indikator[moved].Kode, "S9");
    }

    private void GiveTahun(Tape tape) => (JumlahTahun, _changes) = (tape.Pick(1, 1, 2, 3), tape.Flip());

    /// <summary>Whether a kode has another row after the first tahun.</summary>
    private bool Changes(string kode) => _changes && JumlahTahun > 1 && kode[^1] % 2 == 1;

    private static Indikator[] Halves(Indikator row) =>
    [
        Baris.Of(row, null, Some.Tahun), Baris.Of(row, Some.Tahun + 1, null, row.Bobot * 2),
    ];

    private static Simpul[] Halves(Simpul row) =>
    [
        Baris.Of(row, null, Some.Tahun), Baris.Of(row, Some.Tahun + 1, null, row.Bobot * 2),
    ];

    /// <summary>After the first tahun the wilayah lies in no other.</summary>
    private static Wilayah[] Halves(Wilayah row) =>
    [
        Baris.Of(row, null, Some.Tahun),
        new(row.Kode) { Tingkat = row.Tingkat, BerlakuDari = Some.Tahun + 1 },
    ];
}
