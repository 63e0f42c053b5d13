using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConflictGraph.Server.Http.Pages;

/// <summary>The operations of schema/examples in one document, each with the name of its file, so that an IDE lets its user pick one and run it.</summary>
public static partial class ExampleOperations
{
    private const string Folder = "examples/";

    public static string AsOneDocument()
    {
        var assembly = typeof(ExampleOperations).Assembly;
        var document = new StringBuilder();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var text = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            document.Append(Named(text.ReadToEnd().Trim(), NameOf(resource))).Append("\n\n");
        }
        return document.ToString();
    }

    /// <summary>examples/01-who-attends.graphql is WhoAttends.</summary>
    private static string NameOf(string resource) => string.Concat(Path.GetFileNameWithoutExtension(resource).Split('-').Skip(1)
        .Select(word => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word)));

    private static string Named(string operation, string name) => Anonymous().Replace(operation, begins =>
        $"{(begins.Groups["type"].Success ? begins.Groups["type"].Value : "query")} {name}{(begins.Groups["next"].Value == "(" ? "(" : " {")}", count: 1);

    [GeneratedRegex(@"^(?<type>query|mutation|subscription)?\s*(?<next>[({])", RegexOptions.Multiline)]
    private static partial Regex Anonymous();
}
