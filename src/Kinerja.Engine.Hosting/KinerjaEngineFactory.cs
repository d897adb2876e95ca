using Kinerja.Engine.Model;
using Microsoft.Extensions.Options;

namespace Kinerja.Engine.Hosting;

/// <summary>
/// Makes engines from the current options of the host. After configuration is reloaded, the next engine uses the new
/// options. An existing engine keeps its policies, so that a calculation never mixes two versions. Many threads may use
/// one factory.
/// </summary>
public sealed class KinerjaEngineFactory
{
    private readonly IOptionsMonitor<KinerjaOptions> _options;

    /// <summary>Makes a factory.</summary>
    /// <param name="options">The options of the host.</param>
    public KinerjaEngineFactory(IOptionsMonitor<KinerjaOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>The policies of the next engine.</summary>
    /// <exception cref="OptionsValidationException">
    /// The current options are not valid; the exception lists all failures in Bahasa Indonesia. The factory does not
    /// fall back to earlier options.
    /// </exception>
    public AturanKinerja Aturan => _options.CurrentValue.ToAturan();

    /// <summary>Makes an engine.</summary>
    /// <param name="definisi">The definition of indikator, simpul, variabel and wilayah.</param>
    /// <exception cref="OptionsValidationException">As for <see cref="Aturan"/>.</exception>
    public KinerjaEngine Create(DefinisiKinerja definisi) => new(definisi, Aturan);
}
