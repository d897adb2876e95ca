using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Kinerja.Engine;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Html;

namespace Kinerja.House.Tests;

/// <summary>The table of floors of every project, and the compiled projects.</summary>
internal static class Houses
{
    public static readonly House Engine = new("Kinerja.Engine", "Kinerja.Engine", new Dictionary<string, int>
    {
        [""] = 9,
        ["Json"] = 8,
        ["Laporan"] = 7,
        ["Penjelasan"] = 7,
        ["Hasil"] = 6,
        ["Anggaran"] = 5,
        ["Cascading"] = 5,
        ["Kewilayahan"] = 5,
        ["Perhitungan"] = 4,
        ["Survei"] = 3,
        ["Model"] = 2,
        ["Data"] = 2,
        ["Formulas"] = 1,
        ["Angka"] = 0,
        ["Penamaan"] = 0,
        ["Diagnostics"] = 0,
        ["Waktu"] = -1,
    });

    public static readonly House Hosting = new(
        "Kinerja.Engine.Hosting", "Kinerja.Engine.Hosting", new Dictionary<string, int> { [""] = 0 });

    public static readonly House Csv = new("Kinerja.Engine.Csv", "Kinerja.Engine.Csv", new Dictionary<string, int>
    {
        [""] = 6,
        ["Reading"] = 5,
        ["Writing"] = 5,
        ["Formats"] = 4,
        ["Tables"] = 3,
        ["Fast"] = 2,
        ["Cells"] = 1,
        ["Sources"] = 0,
    });

    public static readonly House Html = new("Kinerja.Engine.Html", "Kinerja.Engine.Html", new Dictionary<string, int>
    {
        [""] = 6,
        ["Templat"] = 5,
        ["Markup"] = 4,
        ["Tampilan"] = 3,
        ["Gambar"] = 2,
        ["Teks"] = 1,
        ["TemplatException"] = 0,
    })
    {
        TypesOfTheRoot = ["TemplatException"],
    };

    public static readonly House Cli = new("kinerja", "Kinerja.Cli", new Dictionary<string, int>
    {
        [""] = 2,
        ["Commands"] = 1,
        ["Starters"] = 0,
        ["Views"] = 0,
    });

    public static readonly IReadOnlyList<House> All = [Engine, Hosting, Csv, Html, Cli];

    /// <summary>Read once, because that takes seconds.</summary>
    public static readonly Architecture Compiled = new ArchLoader().LoadAssemblies(
        typeof(KinerjaEngine).Assembly, typeof(KinerjaOptions).Assembly, typeof(KinerjaFolder).Assembly,
        typeof(HtmlLaporanWriter).Assembly, System.Reflection.Assembly.Load("Kinerja.Engine.Excel"),
        System.Reflection.Assembly.Load("kinerja")).Build();
}
