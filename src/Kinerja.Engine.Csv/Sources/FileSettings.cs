namespace Kinerja.Engine.Csv.Sources;

/// <summary>The settings for reading the bytes of a file.</summary>
/// <param name="Encoding">The encoding of a file without a byte order mark.</param>
/// <param name="Progress">Receives the progress; <c>null</c> for none.</param>
/// <param name="Cancellation">Checked once per 64 KiB.</param>
internal sealed record FileSettings(
    FileEncoding Encoding = FileEncoding.Otomatis, IProgress<ReadProgress>? Progress = null,
    CancellationToken Cancellation = default);
