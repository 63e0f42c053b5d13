using BenchmarkDotNet.Running;
using ConflictGraph.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(FortyPositions).Assembly).Run(args);
