namespace Kinerja.Engine.Csv.Tabel;

/// <summary>Takes a row that was made out; says whether it was used.</summary>
internal delegate bool TakeBaris<T>(in T baris);
