using System.Data.Common;

namespace Kinerja.Engine.Csv.Tables;

/// <summary>The current row of a table of a database.</summary>
internal sealed class DatabaseRow(DatabaseTable table, DbDataReader reader) : StoredRow(table)
{
    private long _position; // 0 is the header

    public override long Position => _position;

    /// <summary>Moves to the next row and reads its cells.</summary>
    public bool MoveNext()
    {
        if (!reader.Read()) return false;
        _position++;
        Clear();
        for (var i = 0; i < Table.Width; i++)
        {
            var (kind, text) = ValueOf(reader, i);
            Write(i, kind, text);
        }
        return true;
    }

    /// <summary>A value of the current row. A number that .NET cannot hold is an error value, as in a sheet.</summary>
    public static (StoredKind Kind, string Text) ValueOf(DbDataReader reader, int column)
    {
        try
        {
            return StoredValue.Of(reader.GetValue(column));
        }
        catch (Exception exception) when (exception is OverflowException or InvalidCastException or FormatException)
        {
            return (StoredKind.Error, "nilai yang tidak dapat dibaca");
        }
    }
}
