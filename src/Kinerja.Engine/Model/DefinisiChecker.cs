using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model;

/// <summary>Checks the parts of a definition against each other and resolves what they leave open.</summary>
internal sealed class DefinisiChecker
{
    private readonly DefinisiParts _bahan;
    private readonly SaranIndex _saranIndikator;
    private readonly SaranIndex _saranSimpul;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<KunciVariabel, VariabelSetting> _setelan = [];

    public DefinisiChecker(DefinisiParts bahan)
    {
        _bahan = bahan;
        _saranIndikator = new SaranIndex(bahan.Indikator.Select(i => i.Kode));
        _saranSimpul = new SaranIndex(bahan.Simpul.Select(s => s.Kode));
        IndexIndikator();
        Pohon = Forest.Build(
            [.. bahan.Simpul.Select(s => new Forest.Anggota(s.Kode, s.Induk, s.Asal))], "cascading.csv", _diagnostics);
        PohonWilayah = Forest.Build(
            [.. bahan.Wilayah.Select(w => new Forest.Anggota(w.Kode, w.Induk, w.Asal))], "wilayah.csv", _diagnostics);
        CheckJenjang();
        SimpulIndikator = Arrays.Map(bahan.Indikator, FindSimpul);
        IndexSetelan();
        Variabel = Arrays.Map(bahan.Indikator, i => i.Rumus.Variables.Select(v => Resolve(i, v)).ToImmutableArray());
        Rujukan = Arrays.Map(bahan.Indikator, FindRujukan);
        UrutanHitung = Order();
        Agregasi = [.. bahan.Indikator.Select((indikator, i) => FindAgregasi(indikator, Variabel[i]))];
        Pembobot = [.. bahan.Indikator.Select(FindPembobot)];
        foreach (var indikator in bahan.Indikator) CheckPembagiNol(indikator);
    }

    public Dictionary<string, int> IndikatorIndex { get; } = new(StringComparer.Ordinal);

    public Forest Pohon { get; }

    public Forest PohonWilayah { get; }

    public ImmutableArray<ImmutableArray<VariabelIndikator>> Variabel { get; }

    public ImmutableArray<AgregasiWilayah> Agregasi { get; }

    public ImmutableArray<VariabelIndikator?> Pembobot { get; }

    public ImmutableArray<ImmutableArray<int>> Rujukan { get; }

    public ImmutableArray<int> UrutanHitung { get; }

    public ImmutableArray<int> SimpulIndikator { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    private void IndexIndikator()
    {
        for (var i = 0; i < _bahan.Indikator.Count; i++)
        {
            var indikator = _bahan.Indikator[i];
            if (!IndikatorIndex.TryAdd(Nama.Normalize(indikator.Kode), i))
                Add(DefinitionCodes.KodeGanda, indikator.Asal, "kode",
                    $"Kode indikator '{indikator.Kode}' sudah dipakai sebelumnya. Beri kode lain atau hapus baris "
                        + $"ini.");
        }
        if (_bahan.Indikator.Count == 0)
            Add(DefinitionCodes.IsianWajibKosong, DiagnosticPlace.None, null, $"Tidak ada satu pun indikator.");
    }

    private void CheckJenjang()
    {
        for (var i = 0; i < _bahan.Simpul.Count; i++)
        {
            if (Pohon.Parents[i] < 0) continue;
            var (simpul, induk) = (_bahan.Simpul[i], _bahan.Simpul[Pohon.Parents[i]]);
            if (simpul.Jenjang > induk.Jenjang) continue;
            Add(TreeCodes.JenjangTidakMenurun, simpul.Asal, "jenjang",
                $"'{simpul.Kode}' ({Label.Text(simpul.Jenjang)}) berada di bawah "
                + $"'{induk.Kode}' ({Label.Text(induk.Jenjang)}); "
                + $"jenjang anak harus lebih rendah. Perbaiki jenjang atau induknya.");
        }
    }

    private int FindSimpul(Indikator indikator)
    {
        if (indikator.Simpul is null) return -1;
        var index = Pohon.Find(indikator.Simpul);
        if (index < 0)
            Add(DefinitionCodes.SimpulTidakDikenal, indikator.Asal, "simpul",
                $"Simpul '{indikator.Simpul}' dari indikator '{indikator.Kode}' tidak ada di cascading.csv."
                + $"{_saranSimpul.For(indikator.Simpul)}");
        return index;
    }

    private void IndexSetelan()
    {
        foreach (var setelan in _bahan.Variabel)
        {
            var indikator = setelan.Indikator is null ? null : Nama.Normalize(setelan.Indikator);
            if (indikator is not null && !IndikatorIndex.ContainsKey(indikator))
                Add(DefinitionCodes.IsianTidakDikenal, setelan.Asal, "indikator",
                    $"Indikator '{setelan.Indikator}' tidak ada di indikator.csv."
                    + $"{_saranIndikator.For(setelan.Indikator!)}");
            if (!_setelan.TryAdd(new(indikator, Nama.Normalize(setelan.Variabel)), setelan))
                Add(DefinitionCodes.KodeGanda, setelan.Asal, "variabel",
                    $"Variabel '{setelan.Variabel}' untuk indikator '{setelan.Indikator}' sudah diatur sebelumnya.");
        }
    }

    /// <summary>
    /// First what is set for the indikator, then what is set for all, then the default (SPEC 4.1, 10.1).
    /// </summary>
    private VariabelIndikator Resolve(Indikator indikator, string variabel)
    {
        var own = _setelan.GetValueOrDefault(new(Nama.Normalize(indikator.Kode), variabel));
        var shared = _setelan.GetValueOrDefault(new(null, variabel));
        var said = own?.Sifat ?? shared?.Sifat ?? variabel switch
        {
            VariabelIndikator.HariKerjaEfektif => Sifat.Arus,
            VariabelIndikator.SkmIkm => Sifat.Posisi,
            _ when indikator.Rumus.Variables.IndexOf(variabel) < 0 => Sifat.Posisi, // a pembobot_wilayah, SPEC 4.1
            _ => indikator.Katalog?.SifatOf(variabel),
        };
        var sifat = said ?? indikator.Tipe.Akumulasi();
        var cara = own?.CaraLapor ?? shared?.CaraLapor ?? CaraLapor.PerPeriode;
        if (cara == CaraLapor.SampaiDengan && sifat != Sifat.Arus)
        {
            Add(DefinitionCodes.CaraLaporTakBerlaku, (own?.CaraLapor is null ? shared : own)!.Asal, "cara_lapor",
                $"cara_lapor SampaiDengan diabaikan: '{variabel}' pada indikator '{indikator.Kode}' bersifat "
                    + $"{sifat}, bukan Arus.");
            cara = CaraLapor.PerPeriode;
        }
        return new VariabelIndikator(variabel, sifat, cara)
        {
            IsSifatDariTipe = said is null,
            IsTersurat = (own?.Sifat ?? shared?.Sifat) is not null,
        };
    }

    private AgregasiWilayah FindAgregasi(Indikator indikator, ImmutableArray<VariabelIndikator> variabel)
    {
        if (indikator.AgregasiWilayah == AgregasiWilayah.RasioJumlah
            && !AgregasiWilayahExtensions.AllowsRasioJumlah(indikator))
            Add(DefinitionCodes.AgregasiTidakCocok, indikator.Asal, "agregasi_wilayah",
                $"RasioJumlah pada '{indikator.Kode}' memerlukan rumus berbentuk satu rasio N/D tanpa rujukan [@...]. "
                + $"Kosongkan, atau pilih agregasi lain.");
        return indikator.AgregasiWilayah ?? AgregasiWilayahExtensions.Default(indikator, variabel);
    }

    private VariabelIndikator? FindPembobot(Indikator indikator)
    {
        var weighs = indikator.AgregasiWilayah == AgregasiWilayah.RataRataTertimbang;
        if (weighs == indikator.PembobotWilayah is not null)
            return weighs ? Resolve(indikator, Nama.Normalize(indikator.PembobotWilayah!)) : null;
        if (weighs)
            Add(DefinitionCodes.AgregasiTidakCocok, indikator.Asal, "pembobot_wilayah",
                $"RataRataTertimbang pada '{indikator.Kode}' memerlukan pembobot_wilayah, misalnya penduduk.");
        else
            Add(DefinitionCodes.PembobotTakBerlaku, indikator.Asal, "pembobot_wilayah",
                $"pembobot_wilayah pada '{indikator.Kode}' diabaikan karena agregasi_wilayah-nya bukan "
                + $"RataRataTertimbang.");
        return null;
    }

    private ImmutableArray<int> FindRujukan(Indikator indikator)
    {
        foreach (var kode in indikator.Rumus.References.Where(kode => !IndikatorIndex.ContainsKey(kode)))
            Add(FormulaCodes.RujukanTidakDikenal, indikator.Asal, "rumus",
                $"Rujukan [@{kode}] pada indikator '{indikator.Kode}' tidak ada di indikator.csv."
                + $"{_saranIndikator.For(kode)}");
        return Arrays.Map(indikator.Rumus.References, kode => IndikatorIndex.GetValueOrDefault(kode, -1));
    }

    /// <summary>Depth first over the references, with the path at hand to tell a cycle in full (SPEC 6.6).</summary>
    private ImmutableArray<int> Order()
    {
        var done = new HashSet<int>();
        var reported = new HashSet<int>();
        var order = ImmutableArray.CreateBuilder<int>();
        for (var start = 0; start < _bahan.Indikator.Count; start++)
        {
            var path = new List<(int Index, int Next)> { (start, 0) };
            var onPath = new HashSet<int> { start };
            while (path.Count > 0)
            {
                var (index, next) = path[^1];
                if (done.Contains(index) || next == Rujukan[index].Length)
                {
                    if (done.Add(index)) order.Add(index);
                    onPath.Remove(index);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }
                path[^1] = (index, next + 1);
                var rujukan = Rujukan[index][next];
                if (rujukan < 0) continue;
                if (onPath.Add(rujukan)) path.Add((rujukan, 0));
                else if (reported.Add(rujukan)) ReportCycle(path.SkipWhile(step => step.Index != rujukan));
            }
        }
        return order.ToImmutable();
    }

    private void ReportCycle(IEnumerable<(int Index, int Next)> cycle)
    {
        var members = cycle.Select(step => _bahan.Indikator[step.Index]).ToList();
        Add(FormulaCodes.RujukanMelingkar, members[0].Asal, "rumus",
            $"Rujukan melingkar: {string.Join(" -> ", members.Append(members[0]).Select(i => i.Kode))}. Putuskan "
                + $"salah satunya.");
    }

    private void CheckPembagiNol(Indikator indikator)
    {
        if (indikator.JikaPembagiNol is null || indikator.Rumus.Denominator is not null) return;
        Add(DefinitionCodes.JikaPembagiNolTakBerlaku, indikator.Asal, "jika_pembagi_nol",
            $"jika_pembagi_nol pada '{indikator.Kode}' tidak pernah berlaku karena rumusnya bukan satu rasio N/D.");
    }

    private void Add(DiagnosticCode code, DiagnosticPlace place, string? column, DiagnosticText message) =>
        _diagnostics.Add(new Diagnostic(code, place with { Column = column }, message));
}
