using System.Diagnostics;
using Kinerja.Api.Basis;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Data;
using Kinerja.Engine.Hosting;
using Microsoft.Extensions.Options;

namespace Kinerja.Api.Keadaan;

/// <summary>
/// Keeps the current state. Readers never wait; writers come one after another, because each makes the next state from
/// the one before. A figure goes to the database first, so that memory never knows more than the database does.
/// </summary>
internal sealed class GudangKinerja : IDisposable
{
    private readonly BasisData _basis;
    private readonly IOptionsMonitor<KinerjaOptions> _options;
    private readonly ILogger<GudangKinerja> _log;
    private readonly SemaphoreSlim _menulis = new(1, 1); // never disposed: a reading may still end after the host
    private readonly IDisposable? _langganan;
    private volatile KeadaanKinerja? _keadaan;
    private volatile KinerjaFolder? _isi; // the last reading, also one that could not be calculated

    public GudangKinerja(BasisData basis, IOptionsMonitor<KinerjaOptions> options, ILogger<GudangKinerja> log)
    {
        (_basis, _options, _log) = (basis, options, log);
        _langganan = options.OnChange(_ => ReloadLater());
    }

    /// <summary>The current state; <c>null</c> when the definitions have an error.</summary>
    public KeadaanKinerja? Sekarang => _keadaan;

    /// <summary>What was read last.</summary>
    public KinerjaFolder? Isi => _isi;

    /// <summary>Reads the whole database: at the start, after a change of the options, and when asked.</summary>
    /// <exception cref="OptionsValidationException">The options are not valid; the state stays.</exception>
    public async Task ReloadAsync(CancellationToken cancellation)
    {
        await _menulis.WaitAsync(cancellation);
        try
        {
            var options = _options.CurrentValue;
            await using var connection = await _basis.OpenAsync(cancellation);
            var isi = KinerjaFolder.Read(
                BasisData.Masukan(connection), new ReadOptions { Kinerja = options }, cancellation);
            (_isi, _keadaan) = (isi, KeadaanKinerja.Of(isi));
        }
        finally
        {
            _menulis.Release();
        }
    }

    /// <summary>Writes a figure and makes the state that has it.</summary>
    /// <param name="sel">The figure; its names are those of the definitions.</param>
    /// <param name="cancellation">Ends the waiting; once the database has the figure, memory gets it too.</param>
    /// <returns>The state; <c>null</c> when the definitions have an error.</returns>
    public async Task<KeadaanKinerja?> PutAsync(SelRealisasi sel, CancellationToken cancellation)
    {
        await _menulis.WaitAsync(cancellation);
        try
        {
            if (_keadaan is not { } sekarang) return null;
            await _basis.SaveAsync(sel, cancellation);
            return _keadaan = sekarang.With(sel);
        }
        finally
        {
            _menulis.Release();
        }
    }

    public void Dispose()
    {
        _langganan?.Dispose();
    }

    private void ReloadLater() => _ = Task.Run(async () =>
    {
        var clock = Stopwatch.StartNew();
        try
        {
            await ReloadAsync(CancellationToken.None);
            _log.LogInformation("Opsi berubah; dibaca ulang dalam {Lama} ms.", clock.ElapsedMilliseconds);
        }
        catch (OptionsValidationException exception)
        {
            _log.LogError("Opsi baru tidak sah; yang lama tetap berlaku. {Pesan}", exception.Message);
        }
        catch (Exception exception)
        {
            _log.LogError(exception, "Opsi baru tidak dapat dipakai; yang lama tetap berlaku.");
        }
    });
}
