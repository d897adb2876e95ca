namespace Kinerja.Engine.Excel.Biff;

/// <summary>
/// What ExcelDataReader does not tell about a sheet: the cells with an error value, which it gives as blank, and the
/// hidden rows.
/// </summary>
internal sealed class BiffSheet
{
    private const int IsHiddenBit = 0x20;
    private const int ErrorResult = 2;

    private readonly Dictionary<(int Row, int Column), string> _errors = [];
    private readonly HashSet<int> _hidden = [];

    /// <summary>The error value of a cell, rows and columns from 0; <c>null</c> when it holds none.</summary>
    public string? ErrorAt(int row, int column) => _errors.GetValueOrDefault((row, column));

    public bool IsHidden(int row) => _hidden.Contains(row);

    /// <summary>Takes a record of the sheet in.</summary>
    public void Add(BiffRecord record)
    {
        switch (record.Type)
        {
            case BiffRecord.Row when (record.Byte(12) & IsHiddenBit) != 0:
                _hidden.Add(record.UInt16(0));
                break;
            case BiffRecord.BooleanOrError when record.Byte(7) != 0:
                AddError(record, record.Byte(6));
                break;
            case BiffRecord.Formula when record.UInt16(12) == 0xFFFF && record.Byte(6) == ErrorResult:
                AddError(record, record.Byte(8));
                break;
        }
    }

    private void AddError(BiffRecord record, int code) => _errors[(record.UInt16(0), record.UInt16(2))] = code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
}
