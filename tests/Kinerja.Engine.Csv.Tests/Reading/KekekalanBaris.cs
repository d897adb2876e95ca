using System.Text;
using Kinerja.Engine.Csv.Sources;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>The invariant of the row counts of any folder, even a broken one (SPEC 8.3).</summary>
internal static class KekekalanBaris
{
    /// <summary>Reads and calculates; nothing may be thrown and no row may be lost.</summary>
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

    /// <summary>Counts rows by splitting; <c>null</c> unless the file is ASCII without quotes.</summary>
    private static int? CountRows(byte[] isi)
    {
        if (isi.Any(b => b is (byte)'"' or >= 0x80) || isi.AsSpan().StartsWith("sep="u8)) return null;
        var lines = Encoding.ASCII.GetString(isi).Split('\n', '\r').SkipWhile(line => line.Length == 0).Skip(1);
        // The separator is unknown here, so a row of only blanks and separators may be blank or not: count nothing.
        var rows = lines.Where(line => line.Trim(" \t\v\f".ToCharArray()).Length > 0).ToList();
        return rows.Exists(line => line.All(c => " \t\v\f,;|".Contains(c, StringComparison.Ordinal))) ? null
            : rows.Count;
    }
}
