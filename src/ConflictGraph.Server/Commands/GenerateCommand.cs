using System.CommandLine;
using System.Text;

namespace ConflictGraph.Server.Commands;

/// <summary>For those who measure: writes a large input, always the same for the same numbers.</summary>
public static class GenerateCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("FILE");
        var claims = new Option<int>("--claims") { DefaultValueFactory = _ => 1_000_000 };
        var actors = new Option<int>("--actors") { DefaultValueFactory = _ => 2_000 };
        var meetings = new Option<int>("--meetings") { DefaultValueFactory = _ => 300 };
        var skew = new Option<double>("--skew") { Description = "0 to spread the claims evenly, 1 for Zipf's law" };
        var command = new Command("generate", "Write a large input to measure with.") { file, claims, actors, meetings, skew };
        command.Hidden = true;
        command.SetAction(parsed => Write(
            parsed.GetValue(file)!.FullName, new Generation(parsed.GetValue(claims), parsed.GetValue(actors), parsed.GetValue(meetings), parsed.GetValue(skew))));
        return command;
    }

    private static void Write(string path, Generation world)
    {
        using var writer = new StreamWriter(OutputFile.Create(path), new UTF8Encoding(false), 1024 * 1024);
        writer.Write("{");
        List(writer, "outlets", Generation.Outlets, Generation.Outlet);
        List(writer, "documents", world.Documents, Generation.Document);
        List(writer, "actors", world.Actors, Generation.Actor);
        List(writer, "meetings", world.Meetings, Generation.Meeting);
        List(writer, "claims", world.Claims, world.Claim, isLast: true);
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
}
