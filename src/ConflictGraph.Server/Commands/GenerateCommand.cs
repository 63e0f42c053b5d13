using System.CommandLine;
using System.Globalization;
using System.Text;

namespace ConflictGraph.Server.Commands;

/// <summary>For those who measure: writes a large input, always the same for the same numbers.</summary>
public static class GenerateCommand
{
    private const int Coalitions = 50;
    private const int Meetings = 300;
    private const int Outlets = 60;

    private static readonly string[] Values = ["WILL_ATTEND", "WILL_NOT_ATTEND", "UNDECIDED", "ATTENDED", "DECLINED"];

    public static Command Build()
    {
        var file = new Argument<FileInfo>("FILE");
        var claims = new Option<int>("--claims") { DefaultValueFactory = _ => 1_000_000 };
        var actors = new Option<int>("--actors") { DefaultValueFactory = _ => 2_000 };
        var command = new Command("generate", "Write a large input to measure with.") { file, claims, actors };
        command.Hidden = true;
        command.SetAction(parsed => Write(parsed.GetValue(file)!.FullName, parsed.GetValue(claims), Math.Max(Coalitions + 1, parsed.GetValue(actors))));
        return command;
    }

    private static void Write(string path, int claims, int actors)
    {
        var documents = Math.Max(1, claims / 20);
        using var writer = new StreamWriter(OutputFile.Create(path), new UTF8Encoding(false), 1024 * 1024);
        writer.Write("{");
        List(writer, "outlets", Outlets, one => $$"""{"id":"outlet/{{one}}","name":"Outlet {{one}}","reliability":"{{"ABCDEF"[one % 6]}}"}""");
        List(writer, "documents", documents, one => $$"""{"id":"document/{{one}}","outlet":"outlet/{{one % Outlets}}","title":"Report {{one}} on the talks","url":"https://news.example/{{one}}","publishedAt":"{{Day(one)}}","language":"en"}""");
        List(writer, "actors", actors, one => $$"""{"id":"actor/{{one}}","kind":"{{(one < Coalitions ? "COALITION" : "FACTION")}}","name":"Actor {{one}}","aliases":["فصيل {{one}}"]}""");
        List(writer, "meetings", Meetings, one => $$"""{"id":"meeting/{{one}}","name":"Meeting {{one}}","starts":"{{Day(one * 7)}}"}""");
        List(writer, "claims", claims, one => Claim(one, documents, actors), isLast: true);
        writer.Write("}\n");
    }

    private static void List(StreamWriter writer, string name, int count, Func<int, string> entry, bool isLast = false)
    {
        writer.Write($"\"{name}\":[\n");
        for (var one = 0; one < count; one++)
        {
            writer.Write(entry(one));
            writer.Write(one < count - 1 ? ",\n" : "\n");
        }
        writer.Write(isLast ? "]" : "],");
    }

    private static string Claim(int one, int documents, int actors)
    {
        var actor = Coalitions + (int)((uint)one * 2654435761L % (actors - Coalitions));
        var said = one % 10 == 0
            ? $$$""" "membership":{"member":"actor/{{{actor}}}","coalition":"actor/{{{one % Coalitions}}}","during":{"start":"{{{Day(one % 900)}}}"}}"""
            : $$$""" "participation":{"subject":{"actor":"actor/{{{actor}}}"},"meeting":"meeting/{{{one % Meetings}}}","value":"{{{Values[one % 5]}}}"}""";
        return $$"""{{{said}},"speaker":"actor/{{Coalitions + one % (actors - Coalitions)}}","capacity":"THIRD_PARTY_NAMED","statedAt":"{{Day(one % 3000)}}","evidence":[{"document":"document/{{one % documents}}","quote":"The delegation number {{one}} said on Monday what it would do about the talks."}]}""";
    }

    private static string Day(int number) => new DateOnly(2012, 1, 1).AddDays(number % 4000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
