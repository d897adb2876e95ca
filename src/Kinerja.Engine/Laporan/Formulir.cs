using System.Collections.Immutable;

namespace Kinerja.Engine.Laporan;

/// <summary>A form that is handed in, or a page of the report, with its tables.</summary>
/// <param name="Kode">The kode, such as <c>e81</c>.</param>
/// <param name="Judul">The title.</param>
/// <param name="Tabel">The tables, in the order of the form.</param>
public sealed record Formulir(string Kode, string Judul, ImmutableArray<Tabel> Tabel);
