namespace Kinerja.Engine.Csv.Writing;

/// <summary>A file of an <see cref="OutputFolder"/>.</summary>
/// <param name="Name">The name, without a folder.</param>
/// <param name="Write">Writes the content to a stream and leaves the stream open.</param>
public sealed record OutputFile(string Name, Action<Stream> Write);
