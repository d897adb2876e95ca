using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Kinerja.Engine.Hosting;

/// <summary>Registers the engine with a host.</summary>
public static class KinerjaServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="KinerjaEngineFactory"/>, and <see cref="KinerjaOptions"/> with the defaults of SPEC 12. The
    /// host validates the options when it starts.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddKinerjaEngine(this IServiceCollection services)
    {
        services.AddOptions<KinerjaOptions>().ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<KinerjaOptions>, KinerjaOptionsValidator>());
        services.TryAddSingleton<KinerjaEngineFactory>();
        return services;
    }

    /// <summary>
    /// Registers the same as <see cref="AddKinerjaEngine(IServiceCollection)"/>, with options set in code.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets options; it runs again when configuration is reloaded.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddKinerjaEngine(
        this IServiceCollection services, Action<KinerjaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddKinerjaEngine().Configure(configure);
    }

    /// <summary>
    /// Registers the same as <see cref="AddKinerjaEngine(IServiceCollection)"/>, with options from configuration. A
    /// reload of the configuration reads them again. Unknown names and unreadable values make the options invalid.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">
    /// The section that holds the options, or a whole configuration with a section
    /// <see cref="KinerjaOptions.Section"/>.
    /// </param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddKinerjaEngine(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddSection(
            configuration as IConfigurationSection ?? configuration.GetSection(KinerjaOptions.Section));
    }

    /// <summary>
    /// Registers the same as <see cref="AddKinerjaEngine(IServiceCollection, IConfiguration)"/>, with a section of
    /// another name.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">The configuration, or a section of it.</param>
    /// <param name="section">The path of the section in the configuration, e.g. <c>App:Kinerja</c>.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public static IServiceCollection AddKinerjaEngine(
        this IServiceCollection services, IConfiguration configuration, string section)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentException.ThrowIfNullOrWhiteSpace(section);
        return services.AddSection(configuration.GetSection(section));
    }

    private static IServiceCollection AddSection(this IServiceCollection services, IConfigurationSection section)
    {
        services.AddKinerjaEngine().Configure<KinerjaOptions>(options => KinerjaOptionsReader.Read(section, options));
        return services.AddSingleton<IOptionsChangeTokenSource<KinerjaOptions>>(
            new ConfigurationChangeTokenSource<KinerjaOptions>(Options.DefaultName, section));
    }
}
