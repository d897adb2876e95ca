using System.Collections.Immutable;
using Kinerja.Engine.Angka;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Penjelasan;

namespace Kinerja.Engine.Tests.Properties;

/// <summary>Checks the steps of an explanation.</summary>
internal static class PenjelasanUji
{
    /// <summary>From the given numbers on, by the text of each rumus, with nothing of what the engine had in
    /// between.</summary>
    public static void AssertSteps(ImmutableArray<PenjelasanStep> langkah)
    {
        var known = new Dictionary<PenjelasanStep, decimal?>(ReferenceEqualityComparer.Instance);
        foreach (var step in langkah)
        {
            var inputs = step.Inputs.ToDictionary(
                masukan => masukan.Nama, masukan => masukan.Dari is { } dari ? known[dari] : masukan.Nilai.Value);
            known.Add(step, step.Rumus is null ? step.Hasil.Value : Rumus.Parse(step.Rumus.ToString())
                .Evaluate(nama => inputs[nama], kode => Nilai.From(inputs["@" + kode])).Value);
            Assert.Equal(step.Hasil.Value, known[step]);
            Assert.Equal(step.Hasil, step.Evaluate());
        }
    }

    /// <summary>A number has a rumus; a missing one its reason.</summary>
    public static void AssertProves(ImmutableArray<PenjelasanStep> langkah, string kolom, Nilai hasil)
    {
        var proof = Proof(langkah, kolom);
        Assert.Equal(hasil, proof.Hasil);
        if (hasil.HasValue) Assert.NotNull(proof.Ungkapan);
    }

    public static PenjelasanStep Proof(ImmutableArray<PenjelasanStep> langkah, string kolom) =>
        langkah.Single(step => step.Kolom == kolom);
}
