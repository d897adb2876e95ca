namespace Kinerja.Engine.Csv.Sources;

/// <summary>The progress of reading one file.</summary>
/// <param name="File">The file name.</param>
/// <param name="BytesRead">The number of bytes read so far.</param>
/// <param name="Size">The size of the file in bytes; <c>null</c> when the source does not report it.</param>
public readonly record struct ReadProgress(string File, long BytesRead, long? Size);
