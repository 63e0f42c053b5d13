using Microsoft.Extensions.FileProviders;

namespace ConflictGraph.Server.Http.Pages;

/// <summary>The built pages, which lie beside the program. A program that was built without Node.js has none.</summary>
public sealed class WebFiles(string folder)
{
    private readonly IFileProvider _files = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : new NullFileProvider();

    public static WebFiles BesideTheProgram() => new(Path.Combine(AppContext.BaseDirectory, "wwwroot"));

    /// <summary>A file by its path from the folder on, or null.</summary>
    public IFileInfo? Find(string path) => _files.GetFileInfo(path) is { Exists: true, IsDirectory: false } file ? file : null;
}
