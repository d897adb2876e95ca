namespace Kinerja.Engine.Csv.Tabel;

/// <summary>Takes a row that was made out.</summary>
internal delegate void TakeBaris<T>(in T baris);
