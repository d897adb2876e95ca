using System.Text;
using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>What must hold for every folder, however broken (SPEC 8.3).</summary>
internal static class KekekalanBaris
{
    /// <summary>Reads and computes; nothing may be thrown, no row lost.</summary>
    public static KinerjaFolder AssertConserved(params (string Berkas, byte[] Isi)[] files)
    {
        var folder = KinerjaFolder.Read(files.Select(file => InputFile.From(file.Berkas, new MemoryStream(file.Isi))));
        foreach (var akun in folder.Accounts)
        {
            var galat = folder.Galat()
                .Where(d => d.Place.File == akun.File && d.Code.Id.StartsWith("KIN2", StringComparison.Ordinal))
                .ToList();
            var ended = galat.RemoveAll(d => d.Code.Id == "KIN2013");
            Assert.True(akun.Dibaca >= akun.Dipakai && akun.Dipakai >= 0);
            Assert.All(galat, d => Assert.True(d.Place.Line > 0, d.ToString()));
            Assert.True(
                galat.Select(d => d.Place.Line).Distinct().Count() >= akun.Ditolak,
                $"{akun}\n{string.Join('\n', galat)}");
            var isi = files.Single(file => file.Berkas == akun.File).Isi;
            if (ended == 0 && akun.Dibaca > 0 && CountRows(isi) is { } rows) Assert.Equal(rows, akun.Dibaca);
        }
        Assert.Equal(
            folder.CanCalculate,
            !folder.Galat()
            .Exists(d =>
            d.Code.Id.StartsWith("KIN1", StringComparison.Ordinal)
            || d.Code.Id.StartsWith("KIN4", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            folder.Diagnostics,
            d => d.Message.Any(char.IsControl) && !d.Code.Id.StartsWith("KIN11", StringComparison.Ordinal));
        if (folder.CanCalculate) Assert.NotNull(folder.Calculate());
        return folder;
    }

    /// <summary>Rows by plain splitting, where a file is plain enough for it: ASCII and no quote.</summary>
    private static int? CountRows(byte[] isi)
    {
        if (isi.Any(b => b is (byte)'"' or >= 0x80) || isi.AsSpan().StartsWith("sep="u8)) return null;
        var lines = Encoding.ASCII.GetString(isi).Split('\n', '\r').SkipWhile(line => line.Length == 0).Skip(1);
        // Whatever the separator, a row of separators and blanks alone is none; the rare row of another mark alone is
        // left out.
        var rows = lines.Where(line => line.Trim(" \t\v\f".ToCharArray()).Length > 0).ToList();
        return rows.Exists(line => line.All(c => " \t\v\f,;|".Contains(c, StringComparison.Ordinal))) ? null
            : rows.Count;
    }
}
