using ConflictGraph.Formats.Drafts;

namespace ConflictGraph.Formats.Json;

/// <summary>A RecordInput as JSON: an object with lists of outlets, documents, actors, processes, meetings and claims.</summary>
internal sealed class RecordInputFile(string path, Func<Stream> open) : IInputFile
{
    private const string Lists = "outlets, documents, actors, processes, meetings and claims";

    public IEnumerable<InputEntry> Read(Action<InputException> mistaken)
    {
        using var stream = open();
        using var entries = ReadAll(stream, mistaken).GetEnumerator();
        while (true)
        {
            try
            {
                if (!entries.MoveNext())
                    yield break;
            }
            catch (InputException broken)
            {
                mistaken(broken);
                yield break;
            }
            yield return entries.Current;
        }
    }

    private IEnumerable<InputEntry> ReadAll(Stream stream, Action<InputException> mistaken)
    {
        using var feed = new ByteFeed(stream, path);
        if (feed.Peek() < 0)
            throw feed.Fail(InputFault.CutOff, "The file is empty. It takes an object with lists of " + Lists + ".");
        Expect(feed, '{', $"The file takes an object in braces with lists of {Lists}");
        var seen = new HashSet<string>();
        for (var next = feed.Peek(); next != '}'; next = NextOf(feed, '}'))
        {
            var list = ListName(feed, seen);
            Expect(feed, ':', $"After \"{list}\" comes a colon");
            if (feed.Peek() == 'n')
            {
                SkipNull(feed, list);
                continue;
            }
            Expect(feed, '[', $"{list} takes a list in brackets");
            for (var element = feed.Peek(); element != ']'; element = NextOf(feed, ']'))
            {
                if (element != '{')
                    throw feed.Fail(element < 0 ? InputFault.CutOff : InputFault.WrongType, $"{list} takes objects in braces.");
                if (ReadEntry(feed, list, mistaken) is { } entry)
                    yield return entry;
            }
            feed.Take();
        }
        feed.Take();
        if (feed.Peek() >= 0)
            throw feed.Fail(InputFault.Malformed, "After the closing brace comes something else. A file takes one object.");
    }

    private InputEntry? ReadEntry(ByteFeed feed, string list, Action<InputException> mistaken)
    {
        var line = feed.Line;
        var json = feed.TakeObject().ToArray();
        try
        {
            var cursor = new EntryCursor(json, path, line);
            object draft = list switch
            {
                "outlets" => ThingReader.Outlet(ref cursor),
                "documents" => ThingReader.Document(ref cursor),
                "actors" => ThingReader.Actor(ref cursor),
                "processes" => ThingReader.Process(ref cursor),
                "meetings" => ThingReader.Meeting(ref cursor),
                _ => ClaimDraftReader.Claim(ref cursor, isArchived: false),
            };
            return new(draft, new JsonSource(path, line, json), feed.Passed);
        }
        catch (InputException mistake)
        {
            mistaken(mistake);
            return null;
        }
    }

    private string ListName(ByteFeed feed, HashSet<string> seen)
    {
        if (feed.Peek() != '"')
            throw feed.Fail(feed.Peek() < 0 ? InputFault.CutOff : InputFault.Malformed, "Here comes the name of a list in quotation marks.");
        var name = System.Text.Encoding.UTF8.GetString(feed.TakeText()[1..^1]);
        if (name is not ("outlets" or "documents" or "actors" or "processes" or "meetings" or "claims"))
            throw feed.Fail(InputFault.UnknownField, $"There is no list '{(name.Length > 60 ? name[..60] + "…" : name)}'; the file takes {Lists}.");
        return seen.Add(name) ? name : throw feed.Fail(InputFault.DuplicateField, $"Each list stands once in a file; '{name}' stands twice.");
    }

    private static void SkipNull(ByteFeed feed, string list)
    {
        foreach (var letter in "null")
            Expect(feed, letter, $"{list} takes a list in brackets");
    }

    /// <summary>Passes the comma between two elements, if there is one, and gives what comes next.</summary>
    private static int NextOf(ByteFeed feed, char closing)
    {
        var next = feed.Peek();
        if (next == closing)
            return next;
        Expect(feed, ',', $"Here comes a comma or {closing}");
        return feed.Peek() == closing ? throw feed.Fail(InputFault.Malformed, $"A comma does not stand before {closing}.") : feed.Peek();
    }

    private static void Expect(ByteFeed feed, char what, string sentence)
    {
        var next = feed.Peek();
        if (next != what)
            throw feed.Fail(next < 0 ? InputFault.CutOff : InputFault.Malformed, sentence + (next < 0 ? "; the file ends instead." : "; here is something else."));
        feed.Take();
    }
}
