using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The indexes of codes and names in data files, shared by all files of a folder.</summary>
/// <param name="definisi">The known codes; <c>null</c> after a definition error, and then every code is
/// accepted.</param>
internal sealed class DataNames(DefinisiKinerja? definisi)
{
    public DefinisiKinerja? Definisi => definisi;

    public KodeRegistry Wilayah { get; } = new(
        kode => definisi?.KnowsWilayah(kode) != false, (definisi?.Wilayah ?? []).Select(w => (w.Kode, w.Nama)));

    public KodeRegistry Indikator { get; } = new(
        kode => definisi is null || definisi.FindIndikator(kode) is not null,
        (definisi?.Indikator ?? []).Select(i => (i.Kode, i.Nama)));

    /// <summary>The names of variabel; every name is accepted.</summary>
    public KodeRegistry Variabel { get; } = new(_ => true, []);
}
