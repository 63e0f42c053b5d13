using ConflictGraph.Server.Hosting;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.Pages;

/// <summary>What people see in a browser: the IDE under /graphql/ and the explorer everywhere else.</summary>
public static class PageSetup
{
    /// <exception cref="StartException">The settings name what is not there.</exception>
    public static WebApplication UsePages(this WebApplication app)
    {
        var files = WebFiles.BesideTheProgram();
        var options = app.Services.GetRequiredService<IOptions<IdeOptions>>().Value.Checked();
        if (options.Ide != IdeOptions.None)
            app.Use(new IdePages(files).AnswerAsync);
        app.Use(new ExplorerPages(files).AnswerAsync);
        return app;
    }
}
