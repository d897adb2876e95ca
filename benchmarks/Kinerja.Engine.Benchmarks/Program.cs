using BenchmarkDotNet.Running;
using Kinerja.Engine.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(RumusPerSel).Assembly).Run(args);
