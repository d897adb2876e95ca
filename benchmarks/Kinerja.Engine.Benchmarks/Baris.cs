using CsvHelper;

namespace Kinerja.Engine.Benchmarks;

/// <summary>A row as one would map it first; the names are those of the columns.</summary>
[CsvRecord]
public sealed partial class Baris
{
    public string wilayah { get; set; } = "";

    public string indikator { get; set; } = "";

    public int tahun { get; set; }

    public int triwulan { get; set; }

    public string variabel { get; set; } = "";

    public decimal nilai { get; set; }
}
