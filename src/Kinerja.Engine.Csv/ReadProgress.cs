namespace Kinerja.Engine.Csv;

/// <summary>How far the reading of one file has come.</summary>
/// <param name="Berkas">The file name.</param>
/// <param name="Dibaca">Bytes read so far.</param>
/// <param name="Ukuran">Bytes of the file; <c>null</c> when its source does not tell.</param>
public readonly record struct ReadProgress(string Berkas, long Dibaca, long? Ukuran);
