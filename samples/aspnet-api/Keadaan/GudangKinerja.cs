using System.Diagnostics;
using Kinerja.Api.Basis;
using Kinerja.Engine.Csv;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
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
    /// <returns>Whether all was read. If not, a state that was read whole stays.</returns>
    /// <exception cref="OptionsValidationException">The options are not valid; the state stays.</exception>
    public async Task<bool> ReloadAsync(CancellationToken cancellation)
    {
        await _menulis.WaitAsync(cancellation);
        try
        {
            return await ReadAsync(cancellation);
        }
        finally
        {
            _menulis.Release();
        }
    }

    /// <summary>Judges a figure, writes it and makes the state that has it.</summary>
    /// <param name="baris">The figure as the caller names it.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    /// <returns>The state, the errors and the figure; no state when something has an error.</returns>
    public async Task<(KeadaanKinerja? Keadaan, IReadOnlyList<Diagnostic> Galat, SelRealisasi Sel)> PutAsync(
        BarisAngka baris, CancellationToken cancellation)
    {
        if (_keadaan is not { } dinilai) return (null, [], default);
        var galat = PemeriksaAngka.Check(dinilai, baris, out var sel); // before the lock: nobody waits for a bad one
        if (galat.Count > 0) return (null, galat, default);
        await _menulis.WaitAsync(cancellation);
        try
        {
            if (_keadaan is not { } sekarang) return (null, [], default);
            // Another reading may have brought other definitions; another figure does not.
            if (!ReferenceEquals(sekarang.Isi, dinilai.Isi)) galat = PemeriksaAngka.Check(sekarang, baris, out sel);
            if (galat.Count > 0) return (null, galat, default);
            await SaveAsync(sel, cancellation);
            return (_keadaan = sekarang.With(sel), [], sel);
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

    /// <summary>Whether a reading has all: no table was refused or broke off, and it can be calculated.</summary>
    private static bool IsWhole(KinerjaFolder isi) => isi.CanCalculate
        && isi.Diagnostics.Select(one => one.Code).Concat(isi.DiagnosticsBeyond.Keys)
            .All(code => code != DataCodes.BerkasDataTerputus && code != DefinitionCodes.BerkasTidakTerbaca);

    /// <summary>Reads the database; the caller holds the lock.</summary>
    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        var options = _basis.Pilihan(_options.CurrentValue);
        KinerjaFolder isi;
        await using (var connection = await _basis.OpenAsync(cancellation))
        await using (var transaction = BasisData.BeginRead(connection))
        {
            isi = KinerjaFolder.Read(_basis.Masukan(transaction), options, cancellation);
        }
        var isWhole = IsWhole(isi);
        _isi = isi;
        if (isWhole || _keadaan is not { } lama || !IsWhole(lama.Isi)) _keadaan = KeadaanKinerja.Of(isi);
        else
            _log.LogError("Basis data tidak terbaca utuh; keadaan lama tetap berlaku. {Pesan}",
                string.Join(' ', isi.Diagnostics.Where(one => one.Severity == Severity.Galat).Take(3)));
        return isWhole;
    }

    /// <summary>Writes a figure; the caller holds the lock.</summary>
    /// <exception cref="System.Data.Common.DbException">The figure may be there or not, so all was read
    /// again.</exception>
    private async Task SaveAsync(SelRealisasi sel, CancellationToken cancellation)
    {
        try
        {
            await _basis.SaveAsync(sel, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _log.LogError(exception, "Angka mungkin belum tersimpan; basis data dibaca ulang.");
            try
            {
                await ReadAsync(CancellationToken.None);
            }
            catch (Exception second)
            {
                _log.LogError(second, "Basis data tidak dapat dibaca ulang; keadaan lama tetap berlaku.");
            }
            throw;
        }
    }

    private void ReloadLater() => _ = Task.Run(async () =>
    {
        var clock = Stopwatch.StartNew();
        try
        {
            if (await ReloadAsync(CancellationToken.None))
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
