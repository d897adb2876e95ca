using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Kinerja.Engine.Json;

/// <summary>The generated code that writes the shapes; it needs no reflection.</summary>
[JsonSerializable(typeof(IndikatorJson))]
[JsonSerializable(typeof(SimpulJson))]
[JsonSerializable(typeof(PeringkatJson))]
[JsonSerializable(typeof(PenanggungJawabJson))]
[JsonSerializable(typeof(AnggaranJson))]
[JsonSerializable(typeof(RenstraJson))]
[JsonSerializable(typeof(SkmJson))]
[JsonSerializable(typeof(DiagnostikJson))]
[JsonSerializable(typeof(LangkahJson))]
[JsonSerializable(typeof(ImmutableArray<LangkahJson>))]
[JsonSerializable(typeof(IEnumerable<IndikatorJson>))]
[JsonSerializable(typeof(IEnumerable<SimpulJson>))]
[JsonSerializable(typeof(IEnumerable<PeringkatJson>))]
[JsonSerializable(typeof(IEnumerable<PenanggungJawabJson>))]
[JsonSerializable(typeof(IEnumerable<AnggaranJson>))]
[JsonSerializable(typeof(IEnumerable<RenstraJson>))]
[JsonSerializable(typeof(IEnumerable<SkmJson>))]
[JsonSerializable(typeof(IEnumerable<DiagnostikJson>))]
internal sealed partial class HasilJsonContext : JsonSerializerContext;
