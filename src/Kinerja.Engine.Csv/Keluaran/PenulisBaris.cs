using System.Globalization;
using CsvHelper;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>
/// Writes rows the way every result file has them: <c>,</c>, LF, no BOM, formulas neutralised (SPEC 11).
/// </summary>
internal sealed class PenulisBaris : IDisposable
{
    private readonly CsvWriter _writer;
    private readonly int _desimal;

    public PenulisBaris(Stream stream, int desimal, params string[] header)
    {
        _desimal = desimal;
        _writer = CsvWriter.Create(
            stream, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        _writer.WriteHeader(header);
    }

    public PenulisBaris Text(string? text)
    {
        _writer.WriteField(text);
        return this;
    }

    public PenulisBaris Integer(long? number)
    {
        if (number is { } value) _writer.WriteField(value, default, CultureInfo.InvariantCulture);
        else _writer.WriteField("");
        return this;
    }

    public PenulisBaris Number(Nilai nilai) => Number(nilai.Value, _desimal);

    public PenulisBaris Kelengkapan(decimal kelengkapan) => Number(kelengkapan, AngkaKeluaran.DesimalKelengkapan);

    public void End() => _writer.EndRecord();

    public void Dispose() => _writer.Dispose();

    private PenulisBaris Number(decimal? number, int desimal)
    {
        if (number is { } value)
            _writer.WriteField(AngkaKeluaran.Round(value, desimal), default, CultureInfo.InvariantCulture);
        else _writer.WriteField("");
        return this;
    }
}
