using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Tells whether the wilayah and the indikator of a row are valid in its tahun (SPEC 4.8). It remembers its answers, so
/// every thread has its own.
/// </summary>
internal sealed class MasaData
{
    private readonly DefinisiKinerja _definisi;
    private readonly DataNames _names;
    private readonly Dictionary<(int Wilayah, int Tahun), bool> _wilayah = [];
    private readonly Dictionary<(int Indikator, int Tahun), bool> _indikator = [];

    private MasaData(DefinisiKinerja definisi, DataNames names) => (_definisi, _names) = (definisi, names);

    /// <summary>Makes one; <c>null</c> when every row of the definition is valid in all tahun.</summary>
    public static MasaData? Of(DataNames names) =>
        names.Definisi is { HasMasaBerlaku: true } definisi ? new MasaData(definisi, names) : null;

    /// <summary>Whether both are valid.</summary>
    /// <param name="wilayah">The index of the wilayah; negative for none.</param>
    /// <param name="indikator">The index of the indikator; negative for none.</param>
    /// <param name="tahun">The tahun.</param>
    public bool IsValid(int wilayah, int indikator, int tahun) =>
        IsWilayahValid(wilayah, tahun) && IsIndikatorValid(indikator, tahun);

    public bool IsWilayahValid(int wilayah, int tahun)
    {
        if (wilayah < 0) return true;
        if (!_wilayah.TryGetValue((wilayah, tahun), out var isValid))
            _wilayah.Add((wilayah, tahun), isValid = _definisi.KnowsWilayah(_names.Wilayah[wilayah], tahun));
        return isValid;
    }

    public bool IsIndikatorValid(int indikator, int tahun)
    {
        if (indikator < 0) return true;
        if (!_indikator.TryGetValue((indikator, tahun), out var isValid))
        {
            isValid = _definisi.FindIndikator(_names.Indikator[indikator], tahun) is not null;
            _indikator.Add((indikator, tahun), isValid);
        }
        return isValid;
    }
}
