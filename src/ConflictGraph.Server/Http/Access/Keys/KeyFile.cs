using System.Text.Json;
using System.Text.Json.Serialization;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Http.Access.Keys;

/// <summary>
/// The file of the API keys, in the data folder, readable by its owner only. It is replaced as a whole, so that a server that reads it meanwhile
/// sees either the old keys or the new ones; writers take turns.
/// </summary>
public sealed class KeyFile(string folder)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly TimeSpan PatienceWithWriters = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly string _path = Path.Combine(folder, "keys.json");

    /// <summary>Changes whenever the file does; null where there is none.</summary>
    public (DateTime Written, long Length)? Stamp => new FileInfo(_path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : null;

    /// <summary>All keys; none where there is no file.</summary>
    /// <exception cref="StartException">The file cannot be understood.</exception>
    public IReadOnlyList<ApiKey> Read()
    {
        if (!File.Exists(_path))
            return [];
        try
        {
            return JsonSerializer.Deserialize<ApiKey[]>(File.ReadAllBytes(_path), Json) ?? [];
        }
        catch (JsonException malformed)
        {
            throw new StartException($"'{_path}' is not a file of API keys, from line {malformed.LineNumber + 1 ?? 1} on: restore it, or remove it and make new keys.", StartException.CannotStart);
        }
    }

    /// <summary>Replaces the keys by what the change makes of them.</summary>
    public async Task ChangeAsync(Func<IReadOnlyList<ApiKey>, IEnumerable<ApiKey>> change, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
            CreateFolder();
        using var turn = await TakeTurnAsync(cancellation);
        ApiKey[] keys = [.. change(Read())];
        var unfinished = _path + ".unfinished";
        File.Delete(unfinished);
        await using (var file = new FileStream(unfinished, Access(FileMode.CreateNew)))
        {
            await JsonSerializer.SerializeAsync(file, keys, Json, cancellation);
            file.Flush(flushToDisk: true);
        }
        File.Move(unfinished, _path, overwrite: true);
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }

    private async Task<FileStream> TakeTurnAsync(CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; ; waited += BetweenTries)
        {
            try
            {
                return new FileStream(_path + ".lock", Access(FileMode.OpenOrCreate));
            }
            catch (IOException) when (waited < PatienceWithWriters)
            {
                // Another process is changing the keys, which takes a moment. The lock of a file cannot be waited for, only tried.
                await Task.Delay(BetweenTries, cancellation);
            }
        }
    }

    private static FileStreamOptions Access(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return options;
    }
}
