namespace Kinerja.Engine.Excel.Packages;

/// <summary>What the first bytes of a file say it is.</summary>
internal enum FileKind
{
    Other,

    /// <summary>A zip file: .xlsx, .xlsm, and much else.</summary>
    Zip,

    /// <summary>A compound file: .xls, an encrypted .xlsx, and much else.</summary>
    Compound,

    /// <summary>The records of a .xls without a compound file around them.</summary>
    Biff,
}
