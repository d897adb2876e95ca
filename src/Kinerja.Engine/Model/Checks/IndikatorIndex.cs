using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Finds an indikator by its kode. Every kode names one indikator (SPEC 6.5).</summary>
internal sealed class IndikatorIndex
{
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly SaranIndex _saran;

    public IndikatorIndex(ImmutableArray<Indikator> indikator, List<Diagnostic> diagnostics)
    {
        _saran = new SaranIndex(indikator.Select(i => i.Kode));
        for (var i = 0; i < indikator.Length; i++)
        {
            var kode = indikator[i].Kode;
            if (!_index.TryAdd(Nama.Normalize(kode), i))
                diagnostics.Add(new(DefinitionCodes.KodeGanda, indikator[i].Asal with { Column = "kode" },
                    $"Kode indikator '{kode}' sudah dipakai sebelumnya. Beri kode lain atau hapus baris ini."));
        }
        if (indikator.IsEmpty)
            diagnostics.Add(new(DefinitionCodes.IsianWajibKosong, DiagnosticPlace.None,
                $"Tidak ada satu pun indikator."));
    }

    /// <summary>Returns the index of the indikator with a kode, in any spelling; -1 for none.</summary>
    public int Find(string kode) => _index.GetValueOrDefault(Nama.Normalize(kode), -1);

    /// <summary>Returns a hint at the kode that was probably meant; empty for none.</summary>
    public string SaranFor(string kode) => _saran.For(kode);
}
