using Kinerja.Engine.Model;
using Microsoft.Extensions.Options;

namespace Kinerja.Engine.Hosting;

/// <summary>
/// Makes engines that calculate by the options of the host as they are now. When configuration is reloaded, the next
/// engine follows the new options; an engine that exists keeps its own rules, so that a calculation never mixes two.
/// One factory may be used by many threads.
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

    /// <summary>The rules that the next engine follows.</summary>
    /// <exception cref="OptionsValidationException">
    /// The options are not valid now, with every failure in Bahasa Indonesia. Earlier rules do not stand in for them.
    /// </exception>
    public AturanKinerja Aturan => _options.CurrentValue.ToAturan();

    /// <summary>Makes an engine.</summary>
    /// <param name="definisi">What to compute.</param>
    /// <exception cref="OptionsValidationException">As for <see cref="Aturan"/>.</exception>
    public KinerjaEngine Create(DefinisiKinerja definisi) => new(definisi, Aturan);
}
