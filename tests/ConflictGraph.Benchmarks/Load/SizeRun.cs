using ConflictGraph.Server.Commands;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>
/// Measures on data of one size. Each question is first asked with distinct ids, of servers that have no caches of answers and verdicts, since to store what
/// nobody asks for again costs too; then with repeats, of others that have them.
/// </summary>
public sealed class SizeRun(LoadOptions options, Generation world)
{
    private readonly Driver _driver = new(options.Connections);
    private readonly List<Row> _rows = [];
    private readonly Dictionary<string, double> _peaks = [];

    public async Task<SizeResult> RunAsync()
    {
        var questions = Question.About(world).Where(question => options.Only.Count == 0 || question.Name == Question.Nothing || options.Only.Contains(question.Name)).ToList();
        using var data = await GeneratedData.MakeAsync(world);
        using var bare = await Measured.StartAsync(Driven.Bare, hasCaches: false);
        foreach (var repeats in new[] { false, true })
        {
            using var server = await Measured.StartAsync(Driven.Server, repeats, ["--data", data.Copy(), "--sample", "none", .. options.Server]);
            using var executer = await Measured.StartAsync(Driven.Executer, repeats, data.Store);
            await server.SettleAsync();
            List<Driven> all = [new(Driven.Server, server), new(Driven.Executer, executer), new(Driven.Bare, bare)];
            if (options.Writes > 0)
                all.Insert(1, new(Driven.Writing, server, new Writer(server, world, options.Writes)));
            foreach (var question in questions)
                _rows.Add(await MeasureAsync(all, question, repeats));
            foreach (var measured in new[] { server, executer, bare })
                _peaks[measured == bare ? measured.Name : $"{measured.Name} {(repeats ? "with" : "without")} caches"] = Math.Round((await measured.UseAsync()).Peak / 1024d / 1024);
        }
        return new(world.Claims, [.. questions.SelectMany(question => _rows.Where(row => row.Question == question.Name))], _peaks);
    }

    private async Task<Row> MeasureAsync(IReadOnlyList<Driven> all, Question question, bool repeats)
    {
        await BareAnswer.TellAsync(all.Single(driven => driven.Name == Driven.Bare).Measured, all[0].Measured, question);
        var rounds = all.ToDictionary(driven => driven.Name, _ => new List<Round>());
        foreach (var driven in all.Where(driven => driven.Writer is null))
            await driven.RunAsync(_driver, question, repeats, options.Seconds);
        for (var round = 0; round < options.Rounds; round++)
        {
            // What was remembered before the last write has to be remembered anew.
            if (options.Writes > 0 && round > 0)
                await all[0].RunAsync(_driver, question, repeats, options.Seconds / 4);
            foreach (var driven in all)
                rounds[driven.Name].Add(await driven.RunAsync(_driver, question, repeats, options.Seconds));
        }
        return new Row(question.Name, repeats, rounds.ToDictionary(of => of.Key, of => (IReadOnlyList<Round>)of.Value));
    }
}
