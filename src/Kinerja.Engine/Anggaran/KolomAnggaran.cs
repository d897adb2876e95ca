using Kinerja.Engine.Angka;
using Kinerja.Engine.Model;
using Kinerja.Engine.Perhitungan;

namespace Kinerja.Engine.Anggaran;

/// <summary>
/// The money of one simpul in one tahun: one cell per wanted quarter and wilayah with rows at or below it (SPEC 16.5).
/// </summary>
internal sealed class KolomAnggaran(ColumnLayout layout, Simpul simpul)
{
    /// <summary>The wilayah with rows at or below them, and the wanted quarters.</summary>
    public ColumnLayout Layout => layout;

    public Simpul Simpul => simpul;

    /// <summary>The sum of the pagu, the same in every quarter.</summary>
    public KolomNilai Pagu { get; } = layout.NewColumn();

    /// <summary>The sum of the realisasi of the quarter alone.</summary>
    public KolomNilai RealisasiTriwulan { get; } = layout.NewColumn();

    /// <summary>The sum of the realisasi s.d. TW n.</summary>
    public KolomNilai Realisasi { get; } = layout.NewColumn();

    /// <summary>The realisasi in % of the pagu.</summary>
    public KolomNilai Serapan { get; } = layout.NewColumn();

    /// <summary>The capaian of the simpul.</summary>
    public KolomNilai Capaian { get; } = layout.NewColumn();

    /// <summary>The comparison of capaian and serapan.</summary>
    public KolomNilai Efisiensi { get; } = layout.NewColumn();
}
