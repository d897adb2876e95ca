using Kinerja.Engine;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hasil;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Waktu;

namespace Kinerja.Api.Keadaan;

/// <summary>
/// The data at one moment and its results. Readers take the object once and see one state, whatever is written
/// meanwhile. Nothing is calculated before it is read, and then only the partition (the kabupaten) that is read.
/// </summary>
internal sealed class KeadaanKinerja
{
    private readonly KinerjaEngine _engine;
    private readonly Lazy<HasilKinerja> _hasil;

    private KeadaanKinerja(KinerjaFolder isi, KinerjaEngine engine, DataKinerja data)
    {
        (Isi, _engine, Data) = (isi, engine, data);
        _hasil = new Lazy<HasilKinerja>(() => engine.CalculateOnDemand(data, isi.Survei, isi.Anggaran));
    }

    /// <summary>What was read from the database: definitions, survey, anggaran, options and diagnostics.</summary>
    public KinerjaFolder Isi { get; }

    public KinerjaOptions Options => Isi.Options;

    /// <summary>The figures, with those that were written since.</summary>
    public DataKinerja Data { get; }

    /// <summary>The results of all quarters.</summary>
    public HasilKinerja Hasil => _hasil.Value;

    /// <summary>Makes the state of definitions and data that were read. The results are calculated when they are first
    /// used.</summary>
    /// <returns>The state; <c>null</c> when the definitions have an error.</returns>
    public static KeadaanKinerja? Of(KinerjaFolder isi) => isi.CanCalculate
        ? new KeadaanKinerja(isi, new KinerjaEngine(isi.Definisi, isi.Options.ToAturan()), isi.Data) : null;

    /// <summary>The results s.d. one quarter, the same as in <see cref="Hasil"/> for a third of the work.</summary>
    public HasilKinerja HasilDi(Triwulan triwulan) =>
        _engine.CalculateOnDemand(Data, Isi.Survei, Isi.Anggaran, triwulan: triwulan);

    /// <summary>The state with another figure in one cell.</summary>
    public KeadaanKinerja With(SelRealisasi sel) => new(Isi, _engine, Data.With(sel));
}
