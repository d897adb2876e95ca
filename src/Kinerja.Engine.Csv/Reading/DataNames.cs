using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The codes and names in data files, as numbers that all files of a folder share.</summary>
/// <param name="definisi">The known codes; <c>null</c> where the definitions are broken, and then every code
/// passes.</param>
internal sealed class DataNames(DefinisiKinerja? definisi)
{
    public DefinisiKinerja? Definisi => definisi;

    public KodeRegistry Wilayah { get; } = new(
        kode => definisi?.KnowsWilayah(kode) != false, (definisi?.Wilayah ?? []).Select(w => (w.Kode, w.Nama)));

    public KodeRegistry Indikator { get; } = new(
        kode => definisi is null || definisi.FindIndikator(kode) is not null,
        (definisi?.Indikator ?? []).Select(i => (i.Kode, i.Nama)));

    /// <summary>Names of variabel; any name is known.</summary>
    public KodeRegistry Variabel { get; } = new(_ => true, []);
}
