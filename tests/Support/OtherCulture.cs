using System.Globalization;

namespace Kinerja.Tests.Support;

/// <summary>Runs a part of a test under another culture, the current one on this thread again afterwards.</summary>
internal sealed class OtherCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public OtherCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);

    public static TheoryData<string> All() => ["id-ID", "tr-TR", "ar-SA", ""];

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
