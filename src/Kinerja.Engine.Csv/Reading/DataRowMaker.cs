using Kinerja.Engine.Csv.Fast;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Parses the plain rows of one data file for one thread.</summary>
internal sealed class DataRowMaker : IRowMaker<DataRow>
{
    private readonly int _width;
    private readonly IndikatorWatcher? _watcher;
    private readonly FastRowReader _reader;
    private readonly (int Wilayah, int Indikator, int Variabel, int Tahun, int Triwulan, int Nilai) _places;

    /// <param name="file">The file; its columns are bound already.</param>
    /// <param name="columns">The columns of a row with one number.</param>
    /// <param name="names">The indexes of codes and names.</param>
    /// <param name="isTriwulanOptional">Whether a row may lack a triwulan.</param>
    /// <param name="isSatuanChecked">Whether to leave a number with a unit to the full parser, which checks the
    /// unit.</param>
    public DataRowMaker(
        DataFile file, DataColumns columns, DataNames names, bool isTriwulanOptional = false,
        bool isSatuanChecked = false)
    {
        var table = file.Table;
        (_width, _watcher) = (table.Width, file.Watcher);
        _places = (
            table.IndexOf(columns.Wilayah), table.IndexOf(columns.Indikator),
            columns.Variabel is null ? -1 : table.IndexOf(columns.Variabel), table.IndexOf(Schema.Tahun),
            table.IndexOf(columns.Triwulan), table.IndexOf(columns.Nilai));
        _reader = new FastRowReader(file.Notation.Of(columns.Nilai))
        {
            Wilayah = new KeyLookup(names.Wilayah.Index, columns.Wilayah.IsRequired),
            Indikator = new KeyLookup(names.Indikator.Index, columns.Indikator.IsRequired),
            Variabel = columns.Variabel is { } variabel
                ? new KeyLookup(names.Variabel.Index, variabel.IsRequired) : null,
            IsTriwulanOptional = isTriwulanOptional,
            IsSatuanChecked = isSatuanChecked,
            IsValid = MasaData.Of(names) is { } masa ? masa.IsValid : null,
        };
    }

    public int Make(RowCursor rows, Span<DataRow> made)
    {
        var count = 0;
        while (count < made.Length && rows.MoveNext() && TryMake(rows.Row, out made[count])) count++;
        return count;
    }

    private bool TryMake(CsvRow row, out DataRow made)
    {
        made = default;
        if (row.Count > _width) return false;
        var cells = new DataCells
        {
            Wilayah = row.Unquoted(_places.Wilayah),
            Indikator = row.Unquoted(_places.Indikator),
            Variabel = row.Unquoted(_places.Variabel),
            Tahun = row.Unquoted(_places.Tahun),
            Triwulan = row.Unquoted(_places.Triwulan),
            Nilai = row.Unquoted(_places.Nilai),
        };
        if (!_reader.TryRead(row.Position, cells, out made)) return false;
        _watcher?.Look(row); // DataFile inspects odd rows
        return true;
    }
}
