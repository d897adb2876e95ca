namespace Kinerja.Engine.Html;

/// <summary>A template of one's own cannot be used. The message says where, and what to do.</summary>
public sealed class TemplatException : Exception
{
    internal TemplatException(string berkas, int baris, string masalah, Exception? inner = null)
        : base($"{berkas}:{baris}: {masalah}", inner) => (Berkas, Baris) = (berkas, baris);

    /// <summary>The path of the template.</summary>
    public string Berkas { get; }

    /// <summary>The line with the error, 1 for the first.</summary>
    public int Baris { get; }
}
