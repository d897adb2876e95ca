using System.Collections.Immutable;
using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads the rows of one definition file; every problem in it is a definition error.</summary>
internal sealed class DefinisiRowReader(CsvTable tabel, DiagnosticLog catatan, ColumnNotation notasi)
{
    private bool _isWhole;

    /// <summary>Reads a file into a list, one item a row; rows with a problem give none.</summary>
    public static List<T> Read<T>(
        InputFile berkas, ImmutableArray<CsvColumn> columns, DiagnosticLog catatan, FormatAngka format,
        Func<DefinisiRowReader, T?> make)
        where T : class
    {
        var items = new List<T>();
        var notasi = columns.Any(kolom => kolom.IsAngka)
            ? NotationChecker.Check(
                berkas, _ => columns, format, utas: 1, DefinitionCodes.AngkaDefinisiTidakSah, catatan)
            : new ColumnNotation(format);
        FileOpener.Guard(berkas, DefinitionCodes.BerkasTidakTerbaca, catatan, tabel =>
        {
            if (!tabel.Bind(columns, catatan)) return;
            var pembaca = new DefinisiRowReader(tabel, catatan, notasi);
            while (tabel.Read())
            {
                if (pembaca.Take(make) is { } item) items.Add(item);
            }
        });
        return items;
    }

    public DiagnosticPlace Asal => tabel.Place();

    /// <summary>Whether the file has a column.</summary>
    public bool Has(CsvColumn kolom) => tabel.PlaceOf(kolom) >= 0;

    /// <summary>The text of a cell that must not be blank.</summary>
    public string Required(CsvColumn kolom)
    {
        var text = Text(kolom);
        if (text.Length == 0)
            Refuse(DefinitionCodes.IsianWajibKosong, kolom, $"Kolom '{kolom.Nama}' tidak boleh kosong.");
        return text;
    }

    /// <summary>A code or a name by which others refer to the row.</summary>
    public string Name(CsvColumn kolom)
    {
        var text = Required(kolom);
        if (text.Any(char.IsControl))
            Refuse(DefinitionCodes.BarisDefinisiRusak, kolom,
                $"'{DiagnosticLog.Shorten(text)}' memuat ganti baris atau karakter tak terlihat. Mungkin ada kutip yang "
                + $"tidak ditutup; tulis kodenya dalam satu baris.");
        return text;
    }

    public string Text(CsvColumn kolom) => tabel.Text(kolom);

    /// <summary>
    /// One of the labels of <typeparamref name="T"/>; <c>null</c> when the cell is blank or, with a Galat, unknown.
    /// </summary>
    public T? Label<T>(CsvColumn kolom)
        where T : struct, Enum
    {
        var text = tabel.Text(kolom);
        if (text.Length == 0) return null;
        if (Model.Label.TryParse<T>(text, out var value)) return value;
        Refuse(DefinitionCodes.IsianTidakDikenal, kolom,
            $"'{DiagnosticLog.Shorten(text)}' tidak dikenal. Pilihan: {string.Join(", ", Model.Label.All<T>())}.");
        return null;
    }

    public T RequiredLabel<T>(CsvColumn kolom)
        where T : struct, Enum =>
        Required(kolom).Length == 0 ? default : Label<T>(kolom) ?? default;

    /// <summary>A number; <c>null</c> when the cell is blank or, with a Galat, no number.</summary>
    public decimal? Number(CsvColumn kolom)
    {
        var result = NumberCell.Parse(tabel.Cell(kolom), notasi.Of(kolom), out var nilai);
        if (result == NumberOutcome.Ada) return nilai;
        if (result != NumberOutcome.Kosong)
            Refuse(
                DefinitionCodes.AngkaDefinisiTidakSah, kolom,
                NumberMessages.For(result, tabel.Text(kolom), notasi.IsRefuted(kolom)));
        return null;
    }

    public decimal Weight(CsvColumn kolom)
    {
        var bobot = Number(kolom) ?? 1;
        if (bobot >= 0) return bobot;
        Refuse(DefinitionCodes.AngkaDefinisiTidakSah, kolom,
            $"Bobot '{tabel.Text(kolom)}' negatif; harus 0 atau lebih.");
        return 1;
    }

    public void Refuse(DiagnosticCode code, CsvColumn kolom, DiagnosticText message)
    {
        catatan.Add(code, tabel.Place(kolom), message);
        _isWhole = false;
    }

    public void Refuse(IEnumerable<Diagnostic> diagnostics, CsvColumn kolom)
    {
        foreach (var diagnostic in diagnostics)
        {
            var span = diagnostic.Place;
            catatan.Add(diagnostic with
            {
                Place = tabel.Place(kolom) with { SpanStart = span.SpanStart, SpanLength = span.SpanLength },
            });
        }
        _isWhole = false;
    }

    private T? Take<T>(Func<DefinisiRowReader, T?> make)
        where T : class
    {
        if (tabel.Fault() is { } fault)
        {
            var code = fault.Code == DataCodes.HurufRusak
                ? DefinitionCodes.BerkasTidakTerbaca : DefinitionCodes.BarisDefinisiRusak;
            catatan.Add(code, tabel.Place(fault.Kolom), fault.Message);
            return null;
        }
        _isWhole = true;
        var item = make(this);
        return _isWhole ? item : null;
    }
}
