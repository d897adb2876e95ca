namespace Kinerja.Engine.Perhitungan;

/// <summary>The cells of one variabel in an earlier tahun of a window (SPEC 17.1).</summary>
/// <param name="Kolom">The cells.</param>
/// <param name="Skipped">Per cell, whether its flows are skipped; <c>null</c> when no cell is skipped.</param>
internal readonly record struct KolomSebelum(KolomVariabel Kolom, bool[]? Skipped);
