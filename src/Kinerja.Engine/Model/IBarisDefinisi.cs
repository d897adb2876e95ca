using Kinerja.Engine.Diagnostics;

namespace Kinerja.Engine.Model;

/// <summary>A row of a definition that is valid in some tahun: an indikator, a simpul or a wilayah.</summary>
internal interface IBarisDefinisi
{
    /// <summary>The kode as written.</summary>
    string Kode { get; }

    /// <summary>The tahun that the row covers.</summary>
    MasaBerlaku Masa { get; }

    /// <summary>The place that defines it.</summary>
    DiagnosticPlace Asal { get; }
}
