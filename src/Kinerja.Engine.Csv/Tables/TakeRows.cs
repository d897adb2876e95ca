namespace Kinerja.Engine.Csv.Tables;

/// <summary>Takes rows that were made out and follow one another; says how many were used.</summary>
internal delegate int TakeRows<T>(ReadOnlySpan<T> baris);
