using Kinerja.Engine.Csv.Cells;
using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Model;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads files of scales: one label per row (SPEC 4.10). The rows of one scale may stand anywhere.</summary>
internal sealed class SkalaReader(DiagnosticLog log)
{
    private readonly OrderedDictionary<string, Found> _found = new(StringComparer.Ordinal); // by normalised name

    public static List<SkalaNilai> Read(IEnumerable<TableSource> sources, FormatAngka format, DiagnosticLog log)
    {
        var reader = new SkalaReader(log);
        foreach (var source in sources) reader.Read(source, format);
        return [.. reader._found.Values.Select(one => new SkalaNilai(one.Nama, one.Label) { Asal = one.Asal })];
    }

    private void Read(TableSource source, FormatAngka format)
    {
        using var file = new DefinisiFile(source, Schema.SkalaFile, format, log);
        foreach (var row in file) Take(row);
    }

    private void Take(DefinisiRow row)
    {
        var (nama, label) = (row.Name(Schema.SkalaRequired), row.Name(Schema.LabelNilai));
        var nilai = row.Required(Schema.AngkaLabel).Length > 0 ? row.Number(Schema.AngkaLabel) : null;
        if (!row.IsWhole) return;
        if (nilai is not { } number)
        {
            row.Refuse(DefinitionCodes.IsianWajibKosong, Schema.AngkaLabel,
                $"Label '{DiagnosticLog.Shorten(label)}' tidak mempunyai angka. Tulis angkanya di kolom nilai.");
            return;
        }
        if (!_found.TryGetValue(Nama.Normalize(nama), out var found))
            _found.Add(Nama.Normalize(nama), found = new Found(nama, row.Asal, [], new(StringComparer.Ordinal)));
        if (!found.Places.TryAdd(Nama.Normalize(label), row.Asal))
        {
            row.Refuse(DefinitionCodes.KodeGanda, Schema.LabelNilai,
                $"Label '{DiagnosticLog.Shorten(label)}' pada skala '{DiagnosticLog.Shorten(nama)}' sudah ada di "
                + $"{found.Places[Nama.Normalize(label)]}. Beri label lain, atau hapus baris ini.");
            return;
        }
        found.Label.Add(new LabelNilai(label, number));
        CheckReading(row, label, number);
    }

    /// <summary>Warns about a label that a cell means as another number or as no data: numbers come first.</summary>
    private void CheckReading(DefinisiRow row, string label, decimal nilai)
    {
        var outcome = NumberCell.Parse(System.Text.Encoding.UTF8.GetBytes(label), FormatAngka.Invarian, out var read);
        if (outcome == NumberOutcome.TidakTerbaca || (outcome == NumberOutcome.Ada && read == nilai)) return;
        var reading = outcome == NumberOutcome.Kosong ? "tidak ada data" : "sebuah angka";
        log.Add(DefinitionCodes.LabelTerbacaAngka, row.Asal with { Column = Schema.LabelNilai.Name },
            $"Sel berisi '{DiagnosticLog.Shorten(label)}' terbaca sebagai {reading}, bukan sebagai label bernilai "
            + $"{nilai}. Beri label lain.");
    }

    private sealed record Found(
        string Nama, DiagnosticPlace Asal, List<LabelNilai> Label, Dictionary<string, DiagnosticPlace> Places);
}
