using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace ConflictGraph.Server.Hosting;

/// <summary>One short line for each entry; an exception follows below it.</summary>
public sealed class PlainConsoleFormatter() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "plain";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        if (logEntry.LogLevel > LogLevel.Information)
            textWriter.Write($"{logEntry.LogLevel}: ");
        textWriter.Write(logEntry.Formatter(logEntry.State, logEntry.Exception));
        scopeProvider?.ForEachScope(static (scope, text) =>
        {
            if (scope is RequestScope request)
                text.Write($" [request {request.Id}]");
        }, textWriter);
        textWriter.WriteLine();
        if (logEntry.Exception is { } exception)
            textWriter.WriteLine(exception);
    }
}
