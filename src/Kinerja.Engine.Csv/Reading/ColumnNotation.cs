using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>How the ambiguous numbers of each column of one file are read (SPEC 10.3, 10.13).</summary>
/// <param name="format">As the options say.</param>
/// <param name="refuted">Columns in which a cell refutes the options; <c>null</c> for none.</param>
internal sealed class ColumnNotation(FormatAngka format, IReadOnlySet<CsvColumn>? refuted = null)
{
    public FormatAngka Of(CsvColumn column) => IsRefuted(column) ? FormatAngka.Otomatis : format;

    /// <summary>Whether the options do not decide for a column although they were meant to.</summary>
    public bool IsRefuted(CsvColumn column) => refuted?.Contains(column) == true;
}
