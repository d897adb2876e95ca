namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>Stores a row; says whether it was used.</summary>
internal delegate bool SimpanBaris(in BarisData baris);
