using BenchmarkDotNet.Running;
using Kinerja.Engine.Benchmarks;

if (args is ["kabupaten", var folder]) return Kabupaten.Run(folder);
if (args is ["pertumbuhan", var into]) return Pertumbuhan.Write(into);
BenchmarkSwitcher.FromAssembly(typeof(RumusPerSel).Assembly).Run(args);
return 0;
