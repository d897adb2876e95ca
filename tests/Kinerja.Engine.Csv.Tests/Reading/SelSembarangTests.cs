using System.Text;
using Kinerja.Engine.Csv.Sources;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Diagnostics;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Reading;

/// <summary>SPEC 8.3, 13: any text in any cell ends the run with an exit code.</summary>
public sealed class SelSembarangTests
{
    private static readonly (string Berkas, string[][] Isi)[] Berkas =
    [
        ("indikator.csv", [
            ["kode", "simpul", "nama", "satuan", "rumus", "tipe", "polaritas", "bobot", "agregasi_wilayah",
                "pembobot_wilayah", "jika_pembagi_nol", "penanggung_jawab", "sumber_data"],
            ["IK", "S1", "Satu", "%", "Persen(a, b)", "Kumulatif", "", "2", "", "", "100", "Kasi", "Arsip"],
            ["IK2", "S1", "Dua", "Desa", "a + hari_kerja_efektif", "Non Kumulatif", "Minimum", "",
                "RataRataTertimbang", "b", "", "Kasi", ""],
            ["IKM", "", "Tiga", "Indeks", "skm_ikm", "Non Kumulatif", "", "", "", "", "", "", ""]]),
        ("cascading.csv", [
            ["kode", "induk", "jenjang", "nama", "sasaran", "bobot", "penanggung_jawab", "crosscutting"],
            ["T1", "", "Tujuan", "Tujuan", "", "", "", ""],
            ["S1", "T1", "Sasaran", "Sasaran", "x", "1", "Camat", "Polsek"]]),
        ("variabel.csv",
            [["indikator", "variabel", "sifat", "cara_lapor", "satuan", "nama", "frekuensi"],
            ["IK", "b", "Posisi", "PerPeriode", "Desa", "B", "Tahunan"],
            ["", "a", "Arus", "SampaiDengan", "", "", ""]]),
        ("wilayah.csv",
            [["kode", "nama", "tingkat", "induk"], ["K", "Kabupaten", "Kabupaten", ""],
            ["X", "Satu", "Kecamatan", "K"], ["Y", "Dua", "Kecamatan", "K"]]),
        ("target.csv",
            [["wilayah", "indikator", "tahun", "triwulan", "target"], ["", "IK", "2022", "", "90"],
            ["X", "IK2", "2022", "TW 2", "50"]]),
        ("realisasi.csv",
            [["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"], ["X", "IK", "2022", "1", "a", "3"],
            ["X", "", "2022", "I", "b", "4"], ["Y", "", "2022", "2", "a", "5,5"]]),
        ("realisasi-lebar.csv",
            [["wilayah", "indikator", "tahun", "variabel", "tw1", "tw2", "tw3", "tw4"],
            ["Y", "IK", "2023", "a", "1", "2", "", "4"], ["Y", "", "2023", "b", "4", "4", "4", "4"]]),
        ("realisasi-kumulatif.csv",
            [["wilayah", "indikator", "tahun", "triwulan", "variabel", "realisasi_kumulatif"],
            ["Y", "IK2", "2024", "1", "a", "3"], ["Y", "IK2", "2024", "2", "a", "4"]]),
        ("skm.csv",
            [["wilayah", "tahun", "triwulan", "responden", "u1", "u2"], ["X", "2022", "1", "1", "4", "3"],
            ["Y", "2022", "2", "2", "", "2"]]),
    ];

    private static readonly string[] Opsi =
    [
        "DesimalKeluaran", "BatasBawahCapaian", "BatasAtasCapaian", "RumusCapaianMinimum", "SumberCapaian",
            "DataHilang", "DataGanda", "DataIndukWilayah", "CaraTargetTriwulan",
        "SkalaPredikat", "SkalaKustom", "FormatAngka", "HariKerjaEfektif", "HariKerjaEfektifPerTriwulan", "BobotUnsur",
            "EdisiSkm", "TriwulanTakBerpasangan",
    ];

    private static readonly byte[][] Potongan =
    [
        .. "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2003\u2007\u200A\u2028\u2029\u202F\u205F\u3000\u200B\u180E\uFEFF\0\u0001\u001B\u007F\u009F\u200D\u202E".Select(c => Encoding.UTF8.GetBytes($"{c}")),
        [0xED, 0xA0, 0x80], [0xC3], [0xE2, 0x80], [0xFF], [0xF0, 0x9F, 0x98],
        .. new[]
        {
            "-", "+", "−", "(", ")", "%", "'", "=", "@", "\"", "\"\"", "=\"", ",", ";", "|", ".", ":", "[@", "]", "0",
                "-0", "-0,0", "(0)", "1.234", "1234.567", "9999999999999999999999999999", "1e400", "NaN", "∞", "٣",
                "１", "½",
            "a", "b", "IK", "IK2", "IKM", "X", "K", "S1", "T1", "2022", "TW 1", "4", "Kumulatif", "Posisi", "katalog:",
                "katalog:skm-ikm", "Terakhir", "none", "null", "hari_kerja_efektif", "skm_ikm", "İ", "ı", "ẞ", "_",
                "desa",
        }.Select(text => Encoding.UTF8.GetBytes(text)),
    ];

    [Fact]
    public void Any_cell_of_any_column_of_any_file_ends_with_an_exit_code() => Law.Check(
        tape =>
        {
            var files =
                Berkas.ToDictionary(
                file => file.Berkas, file => file.Isi.Select(row => row.Select(Bytes).ToArray()).ToArray(),
                StringComparer.Ordinal);
            for (var i = 1 + tape.Choose(3); i > 0; i--)
            {
                var rows = files[Berkas[tape.Choose(Berkas.Length)].Berkas];
                var row = rows[tape.Choose(8) == 0 ? 0 : 1 + tape.Choose(rows.Length - 1)];
                row[tape.Choose(row.Length)] = Cell(tape);
            }
            if (tape.Choose(6) == 0) files.Remove(Berkas[1 + tape.Choose(4)].Berkas);
            Run(tape, files.Select(file => (file.Key, Text(file.Value))));
        },
        kasus: 2000);

    /// <summary>After a refused definition, the kode of the data are not checked.</summary>
    [Fact]
    public void Any_cell_beside_a_broken_definition_ends_with_an_exit_code() => Law.Check(tape =>
    {
        var (berkas, isi) = Berkas[4 + tape.Choose(5)];
        var rows = isi.Select(row => row.Select(Bytes).ToArray()).ToArray();
        rows[^1][tape.Choose(rows[^1].Length)] = Cell(tape);
        Assert.Equal(
            2, Run(tape,
            [("indikator.csv", Bytes("kode,rumus,tipe\nIK,a ^ b,Kumulatif\n")),
            ("realisasi-0.csv", Bytes(FolderUji.Realisasi)), (berkas, Text(rows))]));
    });

    [Fact]
    public void Any_option_of_any_text_ends_with_an_exit_code() => Law.Check(
        tape =>
        {
            var name = tape.Choose(5) == 0 ? Chars(Cell(tape)) : tape.Pick(Opsi);
            var value = Chars(Cell(tape));
            var json = tape.Choose(4) == 0 ? value
                : $"{{ \"Kinerja\": {{ \"{name}\": {(tape.Flip() ? $"\"{value}\"" : $"[{value}]")} }} }}";
            (string, byte[])[] files =
                [("indikator.csv", Bytes(FolderUji.Indikator)), ("realisasi.csv", Bytes(FolderUji.Realisasi)),
                .. tape.Flip() ? [("kinerja.json", Bytes(json))] : Array.Empty<(string, byte[])>()];
            Run(tape, files, new Dictionary<string,
                string?>(StringComparer.Ordinal)
            {
                [name] = value,
                [tape.Pick(Opsi).ToUpperInvariant()] = Chars(Cell(tape))
            });
        },
        kasus: 2000);

    /// <returns>The exit code of <c>kinerja hitung</c> (SPEC 13).</returns>
    private static int Run(
        Tape tape, IEnumerable<(string Berkas, byte[] Isi)> files, Dictionary<string, string?>? opsi = null)
    {
        opsi ??= tape.Choose(3) switch
        {
            0 => [],
            1 => new(StringComparer.Ordinal) { ["DataGanda"] = "Terakhir", ["FormatAngka"] = "Indonesia" },
            _ => new(StringComparer.Ordinal)
            {
                ["DataIndukWilayah"] = "UtamakanLaporan",
                ["FormatAngka"] = "Invarian",
                ["TriwulanTakBerpasangan"] = "Lewati"
            },
        };
        var folder = KinerjaFolder.Read(
            files.Select(file => InputFile.From(file.Berkas, new MemoryStream(file.Isi))),
            new ReadOptions
            {
                Options = opsi,
                Threads = 1 + (2 * tape.Choose(2)),
                Encoding = tape.Pick(FileEncoding.Otomatis, FileEncoding.Utf8, FileEncoding.Windows1252)
            });
        Assert.All(folder.Accounts, akun => Assert.True(
            folder.Galat().Where(d => d.Place.File == akun.File && d.Code.Id[3] is '2' or '5').Select(d => d.Place.Line)
                .Distinct().Count() >= akun.Ditolak, akun.ToString()));
        if (!folder.CanCalculate) return folder.Galat()
            .Count > 0 ? 2 : throw new InvalidOperationException("Nothing computed and no Galat.");
        var hasil = folder.Calculate();
        foreach (var berkas in HasilWriter.Files(hasil))
            HasilWriter.Write(berkas, Stream.Null, hasil, folder.Options.DesimalKeluaran, folder.Diagnostics);
        return folder.Diagnostics.Concat(hasil.Diagnostics).Any(d => d.Severity == Severity.Galat) ? 1 : 0;
    }

    private static byte[] Cell(Tape tape)
    {
        byte[] text = [.. Enumerable.Range(0, tape.Choose(5)).SelectMany(_ => tape.Pick(Potongan))];
        return tape.Choose(3) switch
        {
            0 => text,
            1 => [(byte)'"', .. text.SelectMany<byte, byte>(b => b == '"' ? [b, b] : [b]), (byte)'"'],
            _ => [.. tape.Pick(Potongan), .. tape.Pick("a", "IK", "X", "2022", "1", "4").Select(c => (byte)c),
                .. tape.Pick(Potongan)],
        };
    }

    private static byte[] Text(byte[][][] rows) =>
        [.. rows.SelectMany<byte[][],
            byte>(row =>
            [.. row.SelectMany<byte[], byte>((cell, i) => i == 0 ? cell : [(byte)';', .. cell]), (byte)'\n'])];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Chars(byte[] text) => Encoding.UTF8.GetString(text);
}
