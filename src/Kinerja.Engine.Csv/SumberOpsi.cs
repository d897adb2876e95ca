namespace Kinerja.Engine.Csv;

/// <summary>Where the value of an option was set (SPEC 13, 19.1).</summary>
public enum SumberOpsi
{
    /// <summary>Nowhere: it is the default.</summary>
    Baku,

    /// <summary>In <c>kinerja.json</c>.</summary>
    Berkas,

    /// <summary>By the caller: <see cref="ReadOptions.Options"/>, or <c>--opsi</c> of the tool.</summary>
    Pemanggil,
}
