namespace Kinerja.Engine.Csv.Sources;

/// <summary>How far the reading of one file has come.</summary>
/// <param name="File">The file name.</param>
/// <param name="BytesRead">Bytes read so far.</param>
/// <param name="Size">Bytes of the file; <c>null</c> when its source does not tell.</param>
public readonly record struct ReadProgress(string File, long BytesRead, long? Size);
