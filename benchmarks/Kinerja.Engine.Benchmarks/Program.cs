using BenchmarkDotNet.Running;
using Kinerja.Engine.Benchmarks;

if (args is ["kabupaten", var folder]) return Kabupaten.Run(folder);
BenchmarkSwitcher.FromAssembly(typeof(RumusPerSel).Assembly).Run(args);
return 0;
