using System.Globalization;
using CsvHelper;
using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Formulas;

namespace Kinerja.Engine.Csv.Keluaran;

/// <summary>Writes rows the way every file has them: LF, formulas neutralised (SPEC 11), in one dialect.</summary>
internal sealed class PenulisBaris : IDisposable
{
    private readonly CsvWriter _writer;
    private readonly GayaTulis _gaya;

    public PenulisBaris(Stream stream, GayaTulis gaya, params IEnumerable<string> header)
        : this(stream, gaya, gaya.Opsi) => _writer.WriteHeader([.. header]);

    private PenulisBaris(Stream stream, GayaTulis gaya, CsvWriterOptions opsi)
    {
        _gaya = gaya;
        _writer = CsvWriter.Create(stream, opsi, leaveOpen: true);
    }

    /// <summary>Writes rows that follow others in a file, whose header stands there.</summary>
    public static PenulisBaris Continue(Stream stream, GayaTulis gaya) => new(stream, gaya, gaya.OpsiLanjutan);

    public PenulisBaris Text(string? text)
    {
        // Not CsvInjection.Escape of CsvHelper, which leaves '=x as it is, so that reading could not tell it from =x.
        if (SelTeks.NeedsGuard(text)) _writer.WriteField("'" + text, CsvQuoting.Always);
        else _writer.WriteField(text);
        return this;
    }

    public PenulisBaris Integer(long? number)
    {
        if (number is { } value) _writer.WriteField(value, default, CultureInfo.InvariantCulture);
        else _writer.WriteField("");
        return this;
    }

    public PenulisBaris Number(Nilai nilai) => Number(nilai.Value, _gaya.Desimal);

    public PenulisBaris Kelengkapan(decimal kelengkapan) => Number(kelengkapan, AngkaKeluaran.DesimalKelengkapan);

    /// <summary>
    /// A number with all its digits, as it is read back: where exactly three follow the mark, which would be ambiguous
    /// (SPEC 10.3), a zero is added.
    /// </summary>
    public PenulisBaris Exact(decimal? number)
    {
        var text = number is { } value ? AngkaKeluaran.Trim(value).ToString(_gaya.Angka) : "";
        _writer.WriteField(text.Length > 4 && text[^4] is '.' or ',' ? text + "0" : text);
        return this;
    }

    public void End() => _writer.EndRecord();

    public void Dispose() => _writer.Dispose();

    private PenulisBaris Number(decimal? number, int desimal)
    {
        Span<byte> utf8 = stackalloc byte[AngkaKeluaran.LengthMaximum];
        _writer.WriteField(number is { } value ? utf8[..AngkaKeluaran.Format(value, desimal, _gaya.Mark, utf8)] : []);
        return this;
    }
}
