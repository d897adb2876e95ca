using Kinerja.Engine.Angka;
using Kinerja.Engine.Waktu;

namespace Kinerja.Engine.Data;

/// <content>The fast path adds cells and targets by ids, one or many per call.</content>
public sealed partial class DataKinerjaBuilder
{
    /// <summary>Adds a reported cell.</summary>
    /// <param name="variabel">From <see cref="Variabel"/>.</param>
    /// <param name="wilayah">From <see cref="Wilayah"/>.</param>
    /// <param name="tahun">1900..2200.</param>
    /// <param name="triwulan">The quarter.</param>
    /// <param name="nilai">
    /// The number; <c>null</c> for a blank row, which assigns the indikator and reports nothing (SPEC 4.7).
    /// </param>
    /// <returns>Whether it was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An id is not from this builder, or the tahun or the number is out
    /// of range (SPEC 10.5).</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public bool AddRealisasi(VariabelId variabel, WilayahId wilayah, int tahun, Triwulan triwulan, decimal? nilai)
    {
        var taken = false;
        AddRealisasi(
            [new IncomingRealisasi(variabel, wilayah, tahun, triwulan, nilai)], new Span<bool>(ref taken));
        return taken;
    }

    /// <summary>Adds reported cells in their order, each as the method for one cell does.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="taken">Receives one flag per cell: whether it was taken; at least as long as the cells.</param>
    /// <exception cref="ArgumentOutOfRangeException">As for one cell; the cells before it are added. Also when
    /// <paramref name="taken"/> is too short; then nothing is added.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public void AddRealisasi(ReadOnlySpan<IncomingRealisasi> cells, Span<bool> taken)
    {
        CheckLength(cells.Length, taken);
        for (var i = 0; i < cells.Length; i++) taken[i] = AddOne(cells[i]);
    }

    /// <summary>Adds a target.</summary>
    /// <param name="indikator">From <see cref="Indikator"/>.</param>
    /// <param name="wilayah">From <see cref="Wilayah"/>; <c>null</c> for the default of all wilayah.</param>
    /// <param name="tahun">1900..2200; <c>null</c> for the end of the renstra, without triwulan (SPEC 17.2).</param>
    /// <param name="triwulan">The quarter; <c>null</c> for the year.</param>
    /// <param name="target">
    /// The number, or the lower bound of a range; <c>null</c> for a blank row, which assigns the indikator and sets no
    /// target (SPEC 4.7).
    /// </param>
    /// <param name="targetAtas">The upper bound of a range, not below <paramref name="target"/>; <c>null</c> for a
    /// single target (SPEC 5.7).</param>
    /// <returns>Whether it was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An id is not from this builder, or the tahun or the number is out
    /// of range (SPEC 10.5), or an upper bound is below the lower one or alone.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public bool AddTarget(
        IndikatorId indikator, WilayahId? wilayah, int? tahun, Triwulan? triwulan, decimal? target,
        decimal? targetAtas = null)
    {
        var taken = false;
        AddTarget(
            [new IncomingTarget(indikator, wilayah, tahun, triwulan, target) { TargetAtas = targetAtas }],
            new Span<bool>(ref taken));
        return taken;
    }

    /// <summary>Adds targets in their order, each as the method for one target does.</summary>
    /// <param name="cells">The targets.</param>
    /// <param name="taken">Receives one flag per target: whether it was taken; at least as long as the targets.</param>
    /// <exception cref="ArgumentOutOfRangeException">As for one target; the targets before it are added. Also when
    /// <paramref name="taken"/> is too short; then nothing is added.</exception>
    /// <exception cref="InvalidOperationException"><see cref="Build"/> was called.</exception>
    public void AddTarget(ReadOnlySpan<IncomingTarget> cells, Span<bool> taken)
    {
        CheckLength(cells.Length, taken);
        for (var i = 0; i < cells.Length; i++) taken[i] = AddOne(cells[i]);
    }

    /// <summary>Whether a target was added before with the same bounds, so that it says nothing new.</summary>
    /// <param name="target">The target; a blank one was never added.</param>
    /// <exception cref="ArgumentOutOfRangeException">An id of <paramref name="target"/> is not from this builder, or
    /// its tahun or a number is out of range (SPEC 10.5), or its upper bound is below the lower one or
    /// alone.</exception>
    public bool HasSameTarget(in IncomingTarget target)
    {
        if (Fault(target) is { } fault) throw OutOfRange(fault, target);
        var series = (target.Wilayah is null ? _targetBaku : _target)[target.Indikator.Index];
        if (target.Target is null || series?.Find(target.Tahun ?? DataKinerja.TanpaTahun) is not { } column)
            return false;
        var (wilayah, slot) = (target.Wilayah?.Index ?? 0, target.Triwulan?.Nomor ?? 0);
        return column.Find(wilayah, slot) == target.Target && column.FindAtas(wilayah, slot) == target.TargetAtas;
    }

    private void CheckLength(int cells, Span<bool> taken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(taken.Length, cells, nameof(taken));
        if (_isBuilt) throw Frozen();
    }

    private bool AddOne(in IncomingRealisasi cell)
    {
        if (Fault(cell) is { } fault) throw OutOfRange(fault, cell);
        var place = PlaceFor(cell.Variabel, cell.Wilayah, cell.Tahun, cell.Triwulan);
        return _store.Add(place, cell.Nilai, dataGanda);
    }

    private bool AddOne(in IncomingTarget cell)
    {
        if (Fault(cell) is { } fault) throw OutOfRange(fault, cell);
        var place = PlaceFor(cell.Indikator, cell.Wilayah, cell.Tahun, cell.Triwulan);
        return _store.Add(place, cell.Target, cell.TargetAtas, dataGanda);
    }

    private int PlaceFor(VariabelId variabel, WilayahId wilayah, int tahun, Triwulan triwulan) =>
        _realisasi[variabel.Index].ForTahun(tahun).PlaceFor(wilayah.Index, triwulan.Index);

    /// <summary>Slot 0 is the target of the year; slot 1..4 is the target of TW I..IV.</summary>
    private int PlaceFor(IndikatorId indikator, WilayahId? wilayah, int? tahun, Triwulan? triwulan)
    {
        var target = wilayah is null ? _targetBaku : _target;
        // Slots have separate pages, because nearly all targets are annual.
        var series = target[indikator.Index] ??= new Series(Triwulan.Count + 1, slotsApart: true, _store);
        return series.ForTahun(tahun ?? DataKinerja.TanpaTahun).PlaceFor(wilayah?.Index ?? 0, triwulan?.Nomor ?? 0);
    }

    /// <returns>The parameter of the method for one cell that is out of range; <c>null</c> for a valid cell.</returns>
    private string? Fault(in IncomingRealisasi cell) =>
        !IsOf(cell.Variabel.Index, _realisasi.Count) ? "variabel"
        : !IsOf(cell.Wilayah.Index, _wilayah.Kode.Count) ? "wilayah"
        : !IsTahun(cell.Tahun) ? "tahun"
        : !DecimalBits.IsWithinBatas(cell.Nilai.GetValueOrDefault()) ? "nilai"
        : null;

    /// <returns>The parameter of the method for one target that is out of range; <c>null</c> for a valid one.</returns>
    private string? Fault(in IncomingTarget cell) =>
        !IsOf(cell.Indikator.Index, _target.Count) ? "indikator"
        : cell.Wilayah is { } wilayah && !IsOf(wilayah.Index, _wilayah.Kode.Count) ? "wilayah"
        : cell.Tahun is { } tahun ? (IsTahun(tahun) ? Fault(cell.Target, cell.TargetAtas) : "tahun")
        : cell.Triwulan is not null ? "triwulan"
        : Fault(cell.Target, cell.TargetAtas);

    private static string? Fault(decimal? target, decimal? atas) =>
        !DecimalBits.IsWithinBatas(target.GetValueOrDefault()) ? "target"
        : atas is { } most && !(target <= most && DecimalBits.IsWithinBatas(most)) ? "targetAtas"
        : null;

    /// <summary>Whether an index is 0 .. count - 1. The cast turns a negative index into a huge number.</summary>
    private static bool IsOf(int index, int count) => unchecked((uint)index < (uint)count);

    private static bool IsTahun(int tahun) => tahun is >= Limits.TahunMinimum and <= Limits.TahunMaximum;

    private static ArgumentOutOfRangeException OutOfRange(string? what, object cell) => new(
        what, cell,
        "Id harus dari builder ini, tahun 1900..2200, besar angkanya di bawah 1e18 (SPEC 10.5), dan batas atas target "
        + "tidak di bawah batas bawahnya (SPEC 5.7).");
}
