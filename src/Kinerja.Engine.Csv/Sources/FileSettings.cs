namespace Kinerja.Engine.Csv.Sources;

/// <summary>How the bytes of a file are read.</summary>
/// <param name="Encoding">The encoding where no byte order mark tells it.</param>
/// <param name="Progress">Is told how far the reading has come; <c>null</c> for nobody.</param>
/// <param name="Cancellation">Looked at once per 64 KiB.</param>
internal sealed record FileSettings(
    FileEncoding Encoding = FileEncoding.Otomatis, IProgress<ReadProgress>? Progress = null,
    CancellationToken Cancellation = default);
