using System.Collections.Immutable;

namespace Kinerja.Engine.Laporan;

/// <summary>All that decides the capaian of a tujuan.</summary>
/// <param name="Penyumbang">Its parts, those that cost most points first.</param>
/// <param name="TanpaNilai">The kode of the indikator and simpul that are left out because they have no
/// capaian.</param>
/// <param name="Poin">100 minus the capaian, in points: the sum over all parts.</param>
internal sealed record RincianTujuan(
    ImmutableArray<Penyumbang> Penyumbang, ImmutableArray<string> TanpaNilai, decimal Poin);
