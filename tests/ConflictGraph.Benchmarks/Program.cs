using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using ConflictGraph.Benchmarks.Engine;
using ConflictGraph.Benchmarks.Load;
using ConflictGraph.Benchmarks.Memory;
using ConflictGraph.Benchmarks.Starting;

return args switch
{
    ["load", .. var options] => await LoadCommand.RunAsync(options),
    ["memory", .. var options] => await MemoryCommand.RunAsync(options),
    ["start", .. var options] => await StartCommand.RunAsync(options),
    ["measured", var kind, var caches, .. var options] => await MeasuredProgram.RunAsync(kind, caches == MeasuredProgram.Caches, options),
    _ => Benchmarks(args),
};

static int Benchmarks(string[] args)
{
    // On a machine that does something else too, it takes longer to build them than they are given.
    BenchmarkSwitcher.FromAssembly(typeof(FortyPositions).Assembly).Run(args, ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10)));
    return 0;
}
