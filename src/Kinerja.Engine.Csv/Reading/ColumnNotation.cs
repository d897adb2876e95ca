using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>The notation for ambiguous numbers in each column of one file (SPEC 10.3, 10.13).</summary>
/// <param name="format">The notation of the options.</param>
/// <param name="refuted">The numbers of the columns in which a cell refutes the options; <c>null</c> for none.</param>
internal sealed class ColumnNotation(FormatAngka format, IReadOnlySet<int>? refuted = null)
{
    public FormatAngka Of(CsvColumn column) => IsRefuted(column) ? FormatAngka.Otomatis : format;

    /// <summary>Whether the column refutes the options, so that its ambiguous numbers are refused.</summary>
    public bool IsRefuted(CsvColumn column) => refuted?.Contains(column.Number) == true;
}
