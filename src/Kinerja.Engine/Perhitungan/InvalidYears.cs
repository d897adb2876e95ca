using System.Globalization;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Perhitungan;

/// <summary>
/// The wilayah and indikator that have data in a tahun in which they are not valid (SPEC 4.8). Such data does not
/// count.
/// </summary>
internal sealed class InvalidYears
{
    private readonly DefinisiKinerja _definisi;
    private readonly SortedDictionary<(string Kode, int Tahun), string> _wilayah = []; // the kode as written
    private readonly SortedSet<(string Kode, int Tahun)> _indikator = [];

    /// <summary>Looks through the data; only at its kode when no row covers only some tahun.</summary>
    public InvalidYears(DefinisiKinerja definisi, DataKinerja data, DataSurvei? survei)
    {
        _definisi = definisi;
        if (!definisi.HasMasaBerlaku) return;
        foreach (var (kode, tahun) in data.NamedIndikator)
        {
            if (tahun == DataKinerja.TanpaTahun) continue;
            if (definisi.KodeIndikator.Find(kode) >= 0 && definisi.FindIndikator(kode, tahun) is null)
                _indikator.Add((kode, tahun));
        }
        foreach (var (kode, tahun) in data.NamedWilayah.Concat(survei?.Named ?? []))
        {
            if (tahun == DataKinerja.TanpaTahun) continue;
            if (definisi.KnowsWilayah(kode) && !definisi.KnowsWilayah(kode, tahun))
                _wilayah.TryAdd((Nama.Normalize(kode), tahun), kode);
        }
    }

    /// <summary>Whether there is no such data.</summary>
    public bool IsEmpty => _wilayah.Count == 0 && _indikator.Count == 0;

    public bool IsWilayahValid(string kode, int tahun) =>
        _wilayah.Count == 0 || !_wilayah.ContainsKey((Nama.Normalize(kode), tahun));

    /// <param name="kode">The kode, normalised.</param>
    /// <param name="tahun">The tahun.</param>
    public bool IsIndikatorValid(string kode, int tahun) => !_indikator.Contains((kode, tahun));

    /// <summary>Returns one diagnostic per kode and tahun.</summary>
    public IEnumerable<Diagnostic> Tell() =>
    [
        .. _wilayah.Select(one => Tell(
            new DiagnosticPlace { Wilayah = one.Value, Tahun = one.Key.Tahun }, "Wilayah", one.Value, one.Key.Tahun,
            _definisi.KodeWilayah)),
        .. _indikator.Select(one => Tell(
            new DiagnosticPlace { Indikator = Spelled(one.Kode), Tahun = one.Tahun }, "Indikator", Spelled(one.Kode),
            one.Tahun, _definisi.KodeIndikator)),
    ];

    /// <summary>Returns the kode of an indikator as its first row spells it.</summary>
    private string Spelled(string kode) => _definisi.FindIndikator(kode)!.Kode;

    private static Diagnostic Tell(DiagnosticPlace place, string what, string kode, int tahun, KodeIndex index) => new(
        DataCodes.DiLuarMasaBerlaku, place,
        $"{what} '{kode}' berlaku {index.MasaOf(index.Find(kode))}, jadi datanya tahun "
        + $"{tahun.ToString(CultureInfo.InvariantCulture)} tidak ikut dihitung. Perbaiki tahunnya, atau masa "
        + $"berlakunya.");
}
