namespace Kinerja.Cli.Starters;

/// <summary>A file that is to be written.</summary>
/// <param name="Name">Its name, without a folder.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record NewFile(string Name, byte[] Content);
