namespace Kinerja.Engine.Excel.Packages;

/// <summary>Files that have to be in memory as a whole.</summary>
internal static class WholeFile
{
    /// <summary>Copies the stream from where it stands.</summary>
    /// <exception cref="WorkbookFormatException">It is longer than <see cref="Limits.UnpackedBytes"/>.</exception>
    public static MemoryStream Copy(Stream stream, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream();
        var block = new byte[1 << 16];
        while (stream.Read(block) is > 0 and var count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            copy.Write(block, 0, count);
            if (copy.Length > Limits.UnpackedBytes) throw Faults.TooLarge("berkasnya lebih dari 1 GiB");
        }
        copy.Position = 0;
        return copy;
    }
}
