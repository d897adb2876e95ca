using Kinerja.Engine.Model;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Kinerja.Engine.Hosting;

/// <summary>Registers the engine's rules with a host.</summary>
public static class KinerjaServices
{
    /// <summary>
    /// Registers <see cref="KinerjaOptions"/>, validated on start, and the frozen <see cref="AturanKinerja"/> made of
    /// them, which a <see cref="KinerjaEngine"/> takes together with a definition.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the defaults.</param>
    /// <exception cref="OptionsValidationException">On start, with every failure, when the options are not
    /// valid.</exception>
    public static IServiceCollection AddKinerjaEngine(
        this IServiceCollection services, Action<KinerjaOptions>? configure = null)
    {
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<KinerjaOptions>, KinerjaOptionsValidator>());
        services.AddOptions<KinerjaOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<KinerjaOptions>>().Value.ToAturan());
        return services;
    }
}
