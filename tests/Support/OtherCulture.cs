using System.Globalization;

namespace Kinerja.Tests.Support;

/// <summary>Sets another culture on this thread; disposing restores the previous one.</summary>
internal sealed class OtherCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public OtherCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public static TheoryData<string> All() => ["id-ID", "tr-TR", "ar-SA", ""];

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
