using CsvHelper;

namespace Kinerja.Engine.Benchmarks;

/// <summary>A simple mapping of a row; its properties have the names of the columns.</summary>
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
