namespace Kinerja.Engine.Csv.Tabel;

/// <summary>Takes rows that were made out and follow one another; says how many were used.</summary>
internal delegate int TakeBaris<T>(ReadOnlySpan<T> baris);
