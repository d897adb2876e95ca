using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Tables;

/// <summary>The compact list returns the diagnostics that were added.</summary>
[Collection(nameof(Sendirian))]
public sealed class DiagnosticListTests
{
    private static readonly DiagnosticCode[] Codes = [DataCodes.AngkaTidakTerbaca, DataCodes.WilayahTidakDikenal];

    [Law]
    public void What_was_added_is_there_in_its_order(Tape tape)
    {
        var (added, daftar) = (new List<Diagnostic>(), new DiagnosticList());
        for (var i = tape.Choose(40); i > 0; i--)
        {
            var place = new DiagnosticPlace
            {
                File = tape.Pick("a.csv", "b.csv", null!),
                Line = tape.Flip() ? 1 + tape.Choose(9) : null,
                Column = tape.Pick("nilai", null!),
                Wilayah = tape.Pick("X", "Y", null!),
                Indikator = tape.Pick("IK", null!),
                Tahun = tape.Choose(5) == 0 ? 2022 : null,
                Triwulan = tape.Choose(5) == 0 ? new Waktu.Triwulan(1 + tape.Choose(4)) : null,
                IsKeyOfRow = tape.Flip(),
                SpanStart = tape.Choose(9) == 0 ? 3 : null,
            };
            added.Add(new Diagnostic(tape.Pick(Codes), place, Text(tape)));
            daftar.Add(added[^1]);
        }
        Assert.Equal(added, daftar);
        Assert.Equal(added.Count, daftar.Count);
        Assert.All(Enumerable.Range(0, added.Count), i => Assert.Equal(added[i], daftar[i]));
        Assert.Equal(added.Select(one => one.Template), daftar.Select(one => one.Template));
        Assert.Throws<ArgumentOutOfRangeException>(() => daftar[added.Count]);
    }

    [Fact]
    public void Many_and_long_messages_are_kept_whole()
    {
        var daftar = new DiagnosticList();
        Diagnostic[] added = [.. Enumerable.Range(0, 10_000).Select(i => new Diagnostic(
            DataCodes.AngkaTidakTerbaca, new DiagnosticPlace { File = "a.csv", Line = i + 1 },
            $"awal {i}{new string('x', i % 100 == 0 ? 70_000 : i % 50)} akhir"))];
        foreach (var diagnostic in added) daftar.Add(diagnostic);
        Assert.Equal(added, daftar);
    }

    /// <summary>SPEC 8.3 reports every bad row; a file of bad rows takes at most three times its size in
    /// memory.</summary>
    [Theory]
    [InlineData("X{0},,2022,1,a,1\n")]
    [InlineData("X,,2022,1,a,x{0}\n")]
    [InlineData("X,,20{0},1,a,1\n")]
    public void Rejected_rows_that_all_differ_stay_within_three_times_the_file(string format)
    {
        const int Rows = 100_000;
        var row = CompositeFormat.Parse(format);
        var text = new StringBuilder("wilayah,indikator,tahun,triwulan,variabel,nilai\n");
        for (var i = 0; i < Rows; i++) text.AppendFormat(CultureInfo.InvariantCulture, row, 100_000 + i);
        var bytes = Encoding.ASCII.GetBytes(text.ToString());
        // Pools of other tests free their arrays at unknown times, which can only add to a measurement.
        Assert.InRange(Enumerable.Range(0, 3).Min(_ => Held(bytes, Rows)), Rows, 3 * bytes.Length);
    }

    /// <summary>The memory that is freed with the folder.</summary>
    private static long Held(byte[] bytes, int rows)
    {
        var held = new KinerjaFolder?[1];
        Assert.Equal(rows, ReadRealisasi(bytes, held));
        var with = GC.GetTotalMemory(forceFullCollection: true);
        held[0] = null;
        return with - GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>Only the array references the folder; no variable of the caller keeps it alive.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadRealisasi(byte[] bytes, KinerjaFolder?[] held)
    {
        var folder = KinerjaFolder.Read(
        [
            InputFile.From("indikator.csv", new MemoryStream(Encoding.UTF8.GetBytes(FolderUji.Indikator))),
            InputFile.From("wilayah.csv", new MemoryStream("kode\nX\n"u8.ToArray())),
            InputFile.From("realisasi.csv", new MemoryStream(bytes)),
        ]);
        held[0] = folder;
        return folder.Diagnostics.Count;
    }

    /// <summary>Keys of their own cost each row some bytes, not a diagnostic of its own kind.</summary>
    [Fact]
    public void Rows_that_differ_in_their_keys_share_a_kind()
    {
        const int Rows = 100_000;
        var daftar = new DiagnosticList();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Rows; i++)
        {
            var place = new DiagnosticPlace { File = "a.csv", Line = i, Wilayah = "X", Tahun = 1900 + (i / 400) };
            place = place with { Triwulan = new(1 + (i % 4)), IsKeyOfRow = true };
            daftar.Add(new Diagnostic(DataCodes.KunciGanda, place, $"'{"X"}' ganda."));
        }
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Assert.InRange(after - before, Rows, 100 * Rows);
        Assert.Equal(1900 + (777 / 400), daftar[777].Place.Tahun);
    }

    private static DiagnosticText Text(Tape tape)
    {
        var text = new DiagnosticText(0, 0);
        for (var i = tape.Choose(5); i > 0; i--)
        {
            if (tape.Flip()) text.AppendLiteral(tape.Pick("bukan ", "angka. ", "{0}", "{", "\uD83D"));
            else text.AppendFormatted(tape.Pick("1,2", "\uD83D\uDE00", "\uFFFF", "", "aa"));
        }
        return text;
    }
}

/// <summary>Tests that measure memory do not run in parallel with others.</summary>
[CollectionDefinition(nameof(Sendirian), DisableParallelization = true)]
public sealed class Sendirian;
