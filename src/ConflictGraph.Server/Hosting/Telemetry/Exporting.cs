using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ConflictGraph.Server.Hosting.Telemetry;

/// <summary>Sends traces and metrics to where OpenTelemetry's own environment variables say, and costs nothing where they say nothing.</summary>
public static class Exporting
{
    private static readonly string[] Endpoints = ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    public static WebApplicationBuilder AddTelemetryExport(this WebApplicationBuilder builder)
    {
        if (!Endpoints.Any(name => !string.IsNullOrEmpty(builder.Configuration[name])))
            return builder;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("conflictgraph"))
            .WithTracing(tracing => tracing
                .AddSource(GraphQL.Telling.Telemetry.SourceName)
                .AddAspNetCoreInstrumentation(http => http.Filter = context => !context.Request.Path.StartsWithSegments("/health"))
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddMeter(GraphQL.Telling.Telemetry.SourceName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                .AddOtlpExporter());
        return builder;
    }
}
