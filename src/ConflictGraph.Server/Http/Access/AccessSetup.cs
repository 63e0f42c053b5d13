using ConflictGraph.Server.Hosting;
using ConflictGraph.Server.Http.Access.Keys;
using ConflictGraph.Server.Http.Access.Tokens;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.Access;

/// <summary>Registers who may come in.</summary>
public static class AccessSetup
{
    private static readonly TimeSpan PreflightLifetime = TimeSpan.FromMinutes(10);

    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessOptions>().BindConfiguration("ConflictGraph");
        services.AddOptions<TokenOptions>().BindConfiguration("ConflictGraph");
        services.AddSingleton<AccessRules>();
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, ListeningRule>();
        services.AddSingleton(provider => new KeyFile(provider.GetRequiredService<IOptions<StoreOptions>>().Value.Data));
        services.AddSingleton<KeyRing>();
        services.AddSingleton<TokenCheck>();
        services.AddSingleton(CallersFor);
        return services.AddCors();
    }

    /// <summary>Has to stand behind the routing and in front of every endpoint.</summary>
    public static WebApplication UseAccess(this WebApplication app)
    {
        var origins = app.Services.GetRequiredService<AccessRules>().Origins;
        if (origins.Count > 0)
        {
            // In front of the gate, so that a page that is let in can read why its caller is not.
            app.UseCors(policy => policy.WithOrigins([.. origins]).AllowAnyHeader().WithMethods(HttpMethods.Get, HttpMethods.Post)
                .WithExposedHeaders("ETag", "Retry-After", "X-Request-Id").SetPreflightMaxAge(PreflightLifetime));
        }
        app.UseMiddleware<Gate>();
        return app;
    }

    private static ICallers CallersFor(IServiceProvider provider)
    {
        var recognition = provider.GetRequiredService<AccessRules>().Recognition;
        if ((recognition & (Recognition.Keys | Recognition.Jwt)) == 0)
            return new TrustingCallers();
        return new KnownCallers(
            recognition.HasFlag(Recognition.Keys) ? provider.GetRequiredService<KeyRing>() : null,
            recognition.HasFlag(Recognition.Jwt) ? provider.GetRequiredService<TokenCheck>() : null,
            provider.GetRequiredService<TimeProvider>());
    }
}
