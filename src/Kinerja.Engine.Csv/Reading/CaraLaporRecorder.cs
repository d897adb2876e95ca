using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>
/// Keeps which variabel a file reports as totals since TW 1 (column <c>Realisasi Kumulatif</c>): for them it makes the
/// setting <see cref="CaraLapor.SampaiDengan"/>, and it refuses a second manner for what one rumus could read.
/// </summary>
internal sealed class CaraLaporRecorder
{
    private readonly IReadOnlyList<VariabelSetting> _setelan;
    private readonly DefinisiKinerja? _definisi;
    private readonly Dictionary<(string Indikator, string Nama), int> _said = []; // the first of each

    // Names that variabel.csv sets to PerPeriode for at least one indikator or for all.
    private readonly HashSet<string> _saidPerPeriode = new(StringComparer.Ordinal);

    // How each name was reported, all indikator together; _own keeps them apart.
    private readonly Dictionary<string, Cara> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Indikator, string Nama), Cara> _own = [];
    private readonly List<VariabelSetting> _added = [];

    /// <param name="setelan">What <c>variabel.csv</c> says.</param>
    /// <param name="definisi">Who reads a variabel and how; <c>null</c> where definitions are broken.</param>
    public CaraLaporRecorder(IReadOnlyList<VariabelSetting> setelan, DefinisiKinerja? definisi)
    {
        (_setelan, _definisi) = (setelan, definisi);
        for (var i = 0; i < setelan.Count; i++)
        {
            _said.TryAdd(Key(setelan[i]), i);
            if (setelan[i].CaraLapor == CaraLapor.PerPeriode) _saidPerPeriode.Add(Key(setelan[i]).Nama);
        }
    }

    /// <summary>Notes a variabel; false when it is or may be reported in another manner too.</summary>
    /// <param name="indikator">The kode of the indikator; <c>null</c> for a shared variabel.</param>
    /// <param name="variabel">The name.</param>
    /// <param name="isKumulatif">Whether this file holds totals since TW 1 by its header.</param>
    /// <param name="place">Where it was first seen.</param>
    public bool Admits(string? indikator, string variabel, bool isKumulatif, DiagnosticPlace place)
    {
        // Of a stock both manners say the same (SPEC 4.2).
        if (_definisi?.IsArus(indikator, variabel) == false) return true;
        var (kode, nama) = (indikator is null ? null : Nama.Normalize(indikator), Nama.Normalize(variabel));
        if (isKumulatif && IsSaidPerPeriode(kode, nama)) return false;
        var isTotal = isKumulatif || Said(kode, nama) == CaraLapor.SampaiDengan;
        // What a header says becomes a setting, and that of a shared variabel reaches every indikator without its own.
        var others = kode is null ? _all.GetValueOrDefault(nama)
            : _own.GetValueOrDefault((null, nama)) | _own.GetValueOrDefault((kode, nama));
        if ((others & Contrary(isTotal, isKumulatif)) != Cara.None) return false;
        var cara = isKumulatif ? Cara.TotalByHeader : isTotal ? Cara.Total : Cara.Quarter;
        _all[nama] = _all.GetValueOrDefault(nama) | cara;
        _own[(kode, nama)] = _own.GetValueOrDefault((kode, nama)) | cara;
        if (isKumulatif)
            _added.Add(new(variabel, indikator) { CaraLapor = CaraLapor.SampaiDengan, Asal = place });
        return true;
    }

    /// <summary>
    /// The settings of <c>variabel.csv</c> with those the files add; <c>null</c> where they add none.
    /// </summary>
    public IReadOnlyList<VariabelSetting>? Merge()
    {
        if (_added.Count == 0) return null;
        var (all, places) = (_setelan.ToList(), new Dictionary<(string Indikator, string Nama), int>(_said));
        foreach (var added in _added)
        {
            if (places.TryAdd(Key(added), all.Count)) all.Add(added);
            else all[places[Key(added)]] = With(all[places[Key(added)]], added.CaraLapor);
        }
        return all;
    }

    /// <summary>The manners that contradict one: the file of either must say so by its header.</summary>
    private static Cara Contrary(bool isTotal, bool isKumulatif) =>
        isKumulatif ? Cara.Quarter : isTotal ? Cara.None : Cara.TotalByHeader;

    private bool IsSaidPerPeriode(string? kode, string nama) =>
        kode is null ? _saidPerPeriode.Contains(nama) : Said(kode, nama) == CaraLapor.PerPeriode;

    /// <summary>Looked up as SPEC 10.1 has it.</summary>
    private CaraLapor? Said(string? kode, string nama) =>
        (kode is null ? null : SaidFor(kode, nama)) ?? SaidFor("", nama);

    private CaraLapor? SaidFor(string kode, string nama) =>
        _said.TryGetValue((kode, nama), out var place) ? _setelan[place].CaraLapor : null;

    private static (string Indikator, string Nama) Key(VariabelSetting said) =>
        (Nama.Normalize(said.Indikator ?? ""), Nama.Normalize(said.Variabel));

    private static VariabelSetting With(VariabelSetting said, CaraLapor? caraLapor) =>
        new(said.Variabel, said.Indikator)
        {
            Sifat = said.Sifat,
            CaraLapor = caraLapor,
            Satuan = said.Satuan,
            Nama = said.Nama,
            Asal = said.Asal,
        };

    /// <summary>How a variabel was reported.</summary>
    [Flags]
    private enum Cara : byte
    {
        None = 0,
        Quarter = 1,
        Total = 2,
        TotalByHeader = 4,
    }
}
