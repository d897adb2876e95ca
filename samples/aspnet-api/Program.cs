using System.Text.Json;
using System.Text.Json.Serialization;
using Kinerja.Api.Basis;
using Kinerja.Api.Endpoints;
using Kinerja.Api.Keadaan;
using Kinerja.Api.Masalah;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Json;

const long BodyMaximum = 16 * 1024; // bytes; one figure takes some dozens

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = BodyMaximum);
builder.Services.AddKinerjaEngine(builder.Configuration);
builder.Services.AddOptions<PilihanBasis>().BindConfiguration(PilihanBasis.Section).ValidateDataAnnotations()
    .ValidateOnStart();
builder.Services.AddSingleton<BasisData>().AddSingleton<Pengisi>().AddSingleton<GudangKinerja>();
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails().AddExceptionHandler<RequestFailure>();
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, KinerjaJson.Resolver);
    options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
    options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict; // "12" is a text, not a number
    options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
});

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.Use((context, next) => context.Request.ContentLength > BodyMaximum
    ? throw new BadHttpRequestException("Isi terlalu besar.", StatusCodes.Status413PayloadTooLarge) : next(context));
app.MapOpenApi();
HasilEndpoints.Map(app);
RealisasiEndpoint.Map(app);

var basis = app.Services.GetRequiredService<BasisData>();
// Serving needs no right to create tables, and a table may be a view.
if (args is ["isi", _] || !await basis.HasTablesAsync(CancellationToken.None))
    await basis.CreateAsync(CancellationToken.None);
if (args is ["isi", var folder]) return await Isi(folder);
var contoh = app.Configuration[$"{PilihanBasis.Section}:{nameof(PilihanBasis.Contoh)}"];
if (!string.IsNullOrEmpty(contoh) && await basis.IsEmptyAsync(CancellationToken.None)) await Isi(contoh);
await app.Services.GetRequiredService<GudangKinerja>().ReloadAsync(CancellationToken.None);
if (args is ["ukur"])
    return await new Pengukur(app.Services.GetRequiredService<GudangKinerja>(), basis, Console.Out).RunAsync();
await app.RunAsync();
return 0;

async Task<int> Isi(string path)
{
    if (!await basis.IsEmptyAsync(CancellationToken.None))
    {
        await Console.Error.WriteLineAsync("Basis data sudah berisi; tidak ada yang ditambahkan.");
        return 2;
    }
    try
    {
        var rows = await app.Services.GetRequiredService<Pengisi>().LoadAsync(path, CancellationToken.None);
        foreach (var (tabel, jumlah) in rows) app.Logger.LogInformation("{Tabel}: {Jumlah} baris", tabel, jumlah);
        return 0;
    }
    catch (InvalidDataException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 2;
    }
}
