namespace Kinerja.Tests.Support;

/// <summary>Runs <c>hitung</c> or <c>periksa</c> and writes its files.</summary>
/// <param name="verb"><c>hitung</c> or <c>periksa</c>.</param>
/// <param name="source">The folder to read, or a workbook in place of it.</param>
/// <param name="output">An existing empty folder for the files.</param>
/// <returns>The exit code.</returns>
internal delegate int MasukanRun(string verb, string source, string output);
