namespace Kinerja.Engine.Html.Tests;

/// <summary>The pages that the browser opens.</summary>
internal static class Pages
{
    /// <summary>Two samples, and tables made by hand with every picture and names of 200 characters.</summary>
    public static TheoryData<string> Names => ["sokaraja-2022", "kabupaten-contoh", "buatan"];

    public static string Html(string name) =>
        name == "buatan" ? Reports.Html(Contoh.Semua(150, 200)) : Reports.Html(Reports.Of(Reports.Hasil(name)));
}
