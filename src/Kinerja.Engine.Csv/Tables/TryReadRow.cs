using CsvHelper;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>Makes out the row a reader stands on; <c>false</c> when it is to be looked into.</summary>
internal delegate bool TryReadRow<T>(CsvReader reader, out T baris);
