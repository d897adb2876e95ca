using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Penjelasan;
using Kinerja.Engine.Survei;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Json;

/// <summary>
/// Writes results as JSON (SPEC 19.2): names as the columns of the result files, numbers with all their digits, and a
/// missing number as <c>null</c> beside its reason: <c>"capaian":null,"capaian_alasan":"TargetKosong"</c>.
/// </summary>
public static class KinerjaJson
{
    private const int FlushedAt = 1 << 16; // bytes
    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>
    /// How the shapes of this namespace become JSON, without reflection. A web application adds it to
    /// <c>SerializerOptions.TypeInfoResolverChain</c> in <c>ConfigureHttpJsonOptions</c>.
    /// </summary>
    public static IJsonTypeInfoResolver Resolver => HasilJsonContext.Default;

    /// <summary>Read-only options for <see cref="JsonSerializer"/> and the shapes of this namespace.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>The options of a <see cref="Utf8JsonWriter"/> that escapes no letter of any script.</summary>
    public static JsonWriterOptions WriterOptions => new() { Encoder = Letters };

    /// <summary>
    /// Writes one document with all rows of a result and its diagnostics. It reads the rows once per result file; a
    /// result calculated on demand is calculated as often.
    /// </summary>
    /// <param name="destination">The stream that receives UTF-8 without a byte order mark; it stays open.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="wants">Whether the rows of a wilayah (its kode), tahun and quarter are written; <c>null</c> for
    /// all.</param>
    /// <param name="diagnostics">The diagnostics; <c>null</c> for <see cref="HasilKinerja.Diagnostics"/>. They are
    /// enumerated after all rows are written.</param>
    public static void Write(
        Stream destination, HasilKinerja hasil, Func<string, int, Triwulan, bool>? wants = null,
        IEnumerable<Diagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(hasil);
        using var writer = new Utf8JsonWriter(destination, WriterOptions);
        writer.WriteStartObject();
        WriteRows(writer, hasil, wants);
        WriteDiagnostics(writer, diagnostics ?? hasil.Diagnostics);
        writer.WriteEndObject();
    }

    /// <summary>
    /// Writes the rows of a result into the object that is open: the members <c>indikator</c>, <c>cascading</c>,
    /// <c>wilayah</c>, <c>penanggung_jawab</c>, <c>anggaran</c>, <c>renstra</c> and <c>skm</c>, one per result file. A
    /// result without such a file has <c>null</c>.
    /// </summary>
    /// <param name="writer">Writes the document. It is flushed now and then.</param>
    /// <param name="hasil">The results.</param>
    /// <param name="wants">As in <see cref="Write"/>.</param>
    public static void WriteRows(
        Utf8JsonWriter writer, HasilKinerja hasil, Func<string, int, Triwulan, bool>? wants = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(hasil);
        var (all, shapes) = (wants ?? ((_, _, _) => true), HasilJsonContext.Default);
        Write("indikator", from row in hasil.Indikator
                           where all(row.Wilayah, row.Tahun, row.Triwulan)
                           select IndikatorJson.Of(row), shapes.IndikatorJson);
        Write("cascading", from row in hasil.Simpul
                           where all(row.Wilayah, row.Tahun, row.Triwulan)
                           select SimpulJson.Of(row), shapes.SimpulJson);
        Write("wilayah", from row in hasil.Peringkat
                         where all(row.Wilayah, row.Tahun, row.Triwulan)
                         select PeringkatJson.Of(row), shapes.PeringkatJson);
        Write("penanggung_jawab", from row in hasil.PenanggungJawab
                                  where all(row.Wilayah, row.Tahun, row.Triwulan)
                                  select PenanggungJawabJson.Of(row), shapes.PenanggungJawabJson);
        Write("anggaran", !hasil.HasAnggaran ? null
            : from row in hasil.Anggaran
              where all(row.Wilayah, row.Tahun, row.Triwulan)
              select AnggaranJson.Of(row), shapes.AnggaranJson);
        Write("renstra", !hasil.HasRenstra ? null
            : from row in hasil.Renstra
              where all(row.Wilayah, row.Tahun, row.Triwulan)
              select RenstraJson.Of(row), shapes.RenstraJson);
        Write("skm", hasil.UnsurSkm is null ? null
            : from row in hasil.Skm
              where all(row.Wilayah, row.Tahun, row.Triwulan)
              select SkmJson.Of(row), shapes.SkmJson);

        void Write<T>(string name, IEnumerable<T>? rows, JsonTypeInfo<T> shape) =>
            WriteList(writer, name, rows, shape);
    }

    /// <summary>Writes the member <c>diagnostik</c> into the object that is open.</summary>
    /// <param name="writer">Writes the document. It is flushed now and then.</param>
    /// <param name="diagnostics">The diagnostics, in order.</param>
    public static void WriteDiagnostics(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(diagnostics);
        WriteList(
            writer, "diagnostik", diagnostics.Select(DiagnostikJson.Of), HasilJsonContext.Default.DiagnostikJson);
    }

    /// <summary>Writes a row of a survey as an object.</summary>
    /// <param name="writer">Writes the document.</param>
    /// <param name="row">The row.</param>
    public static void WriteSkm(Utf8JsonWriter writer, HasilSkmWilayah row)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, SkmJson.Of(row), HasilJsonContext.Default.SkmJson);
    }

    /// <summary>Writes the steps of an explanation as an array.</summary>
    /// <param name="writer">Writes the document.</param>
    /// <param name="steps">All steps of the explanation, in order.</param>
    /// <param name="asal">Finds where the number of a cell stands; <c>null</c>: <c>asal</c> is <c>null</c>.</param>
    public static void WriteSteps(
        Utf8JsonWriter writer, ImmutableArray<PenjelasanStep> steps,
        Func<KunciSel, IEnumerable<AsalSel>>? asal = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(
            writer, LangkahJson.Of(steps, asal), HasilJsonContext.Default.ImmutableArrayLangkahJson);
    }

    private static void WriteList<T>(
        Utf8JsonWriter writer, string name, IEnumerable<T>? rows, JsonTypeInfo<T> shape)
    {
        writer.WritePropertyName(name);
        if (rows is null)
        {
            writer.WriteNullValue();
            return;
        }
        writer.WriteStartArray();
        foreach (var row in rows)
        {
            JsonSerializer.Serialize(writer, row, shape);
            if (writer.BytesPending > FlushedAt) writer.Flush();
        }
        writer.WriteEndArray();
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = Resolver, Encoder = Letters };
        options.MakeReadOnly();
        return options;
    }
}
