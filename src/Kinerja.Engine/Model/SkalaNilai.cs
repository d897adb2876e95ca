using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>
/// A scale of labels that stand for numbers, such as AA 7, A 6, BB 5 (SPEC 4.10). A variabel with a scale may be
/// reported by label; the calculation knows numbers only.
/// </summary>
public sealed class SkalaNilai
{
    private readonly Dictionary<string, decimal> _nilai = new(StringComparer.Ordinal); // by normalised label
    private readonly Dictionary<decimal, string> _label = []; // the first label of each number

    /// <summary>Makes a scale.</summary>
    /// <param name="nama">The name; names are compared after normalisation (SPEC 2).</param>
    /// <param name="label">The labels, at least one; they differ after normalisation.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no label, or two labels are the
    /// same.</exception>
    public SkalaNilai(string nama, IEnumerable<LabelNilai> label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        ArgumentNullException.ThrowIfNull(label);
        Nama = nama.Trim();
        Label = [.. label];
        if (Label.IsEmpty) throw new ArgumentException($"Skala '{Nama}' tidak mempunyai label.", nameof(label));
        foreach (var one in Label)
        {
            if (!_nilai.TryAdd(Penamaan.Nama.Normalize(one.Label), one.Nilai))
                throw new ArgumentException($"Skala '{Nama}' memuat label '{one.Label}' dua kali.", nameof(label));
            _label.TryAdd(one.Nilai, one.Label);
        }
    }

    /// <summary>The name as written.</summary>
    public string Nama { get; }

    /// <summary>The labels in the order of the definition.</summary>
    public ImmutableArray<LabelNilai> Label { get; }

    /// <summary>The place that defines it, for messages.</summary>
    public DiagnosticPlace Asal { get; init; } = DiagnosticPlace.None;

    /// <summary>Finds the number that a label stands for.</summary>
    /// <param name="label">The label, in any spelling that normalises to it.</param>
    /// <param name="nilai">The number; 0 for an unknown label.</param>
    /// <returns>Whether the label is known.</returns>
    public bool TryFind(string label, out decimal nilai)
    {
        ArgumentNullException.ThrowIfNull(label);
        return _nilai.TryGetValue(Penamaan.Nama.Normalize(label), out nilai);
    }

    /// <summary>Returns the label of exactly this number, the first of several; <c>null</c> for none.</summary>
    /// <param name="nilai">The number.</param>
    public string? LabelOf(decimal nilai) => _label.GetValueOrDefault(nilai);
}
