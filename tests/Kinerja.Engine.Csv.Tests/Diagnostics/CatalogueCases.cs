using Kinerja.Engine.Csv.Reading;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Csv.Tests.Tables;
using static Kinerja.Engine.Csv.Tests.Diagnostics.CatalogueCase;

namespace Kinerja.Engine.Csv.Tests.Diagnostics;

/// <summary>One input a code.</summary>
internal static class CatalogueCases
{
    private const string DataHeader = "wilayah,indikator,tahun,triwulan,variabel,nilai\n";
    private const string Good = "X,,2022,1,a,1\nX,,2022,1,b,2\n";
    private const string Wide = "wilayah,indikator,tahun,variabel,tw1,tw2,tw3,tw4\n";
    private const string Sum = "kode,rumus,tipe\nIK,a + b,Kumulatif\n";
    private const string Year = "X,,2022,a,5,6,7,8\nX,,2022,b,4,5,6,7\n";
    private const string SkmHeader = "wilayah,tahun,triwulan,responden,u1,u2\n";

    /// <summary>The files of a folder of which nothing is to be said.</summary>
    public static (string Berkas, string Isi)[] CleanFiles =>
    [
        ("indikator.csv", "kode,rumus,tipe\nIK,\"Persen(a, b)\",Kumulatif\n"), ("realisasi.csv", DataHeader + Good),
        ("target.csv", "indikator,tahun,target\nIK,2022,80\n"),
    ];

    public static CatalogueCase Clean => Folder();
    public static IReadOnlyDictionary<string, CatalogueCase> All { get; } =
        new[] { Definisi(), Rumusan(), Data(), Perhitungan(), Pohon(), Survei() }
            .SelectMany(group => group).ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);

    private static Dictionary<string, CatalogueCase> Definisi() => new(StringComparer.Ordinal)
    {
        ["KIN1001"] = NoFolder(),
        ["KIN1002"] = Indikator("kode,rumus\nIK,\"Persen(a, b)\"\n"),
        ["KIN1003"] = Indikator("kode,kode,rumus,tipe\nIK,IK,\"Persen(a, b)\",Kumulatif\n"),
        ["KIN1004"] = Indikator("kode,rumus,tipe\nIK,,Kumulatif\n"),
        ["KIN1005"] = Indikator("kode,rumus,tipe\nIK,\"Persen(a, b)\",Lain\n"),
        ["KIN1006"] = Indikator("kode,rumus,tipe\nIK,\"Persen(a, b)\",Kumulatif\nIK,a,Kumulatif\n"),
        ["KIN1007"] = Column("simpul", "S9"),
        ["KIN1008"] = Column("bobot", "-1"),
        ["KIN1009"] = Folder(("kinerja.json", "{ \"Kinerja\": { \"Salah\": 1 } }")),
        ["KIN1010"] = Folder(("kinerja.json", "{")),
        ["KIN1011"] = Column("warna", "x"),
        ["KIN1012"] = Indikator("kode,rumus,tipe\nIK,\"Persen(a, b)\",Kumulatif,lebih\n"),
        ["KIN1013"] = Indikator("kode,rumus,tipe,jika_pembagi_nol\nIK,a + b,Kumulatif,0\n"),
        ["KIN1014"] = Folder(("variabel.csv", "variabel,sifat,cara_lapor\na,Posisi,SampaiDengan\n")),
        ["KIN1015"] = Folder(("ekspor.csv", "x")),
        ["KIN1016"] = Rumus("katalog:tidak-ada", "Kumulatif"),
        ["KIN1017"] = Indikator("kode,rumus,tipe,agregasi_wilayah\nIK,a + b,Kumulatif,RasioJumlah\n"),
        ["KIN1018"] = Column("pembobot_wilayah", "b"),
        ["KIN1019"] = Folder(("wilayah.csv", "kode\nX\nX.1\n")),
        ["KIN1020"] = Data("wilayah,program,tahun,triwulan,variabel,nilai\nX,IK,2022,1,a,1\nX,IK,2022,1,b,2\n")
            .With("KIN1011"),
        ["KIN1021"] = Indikator("kode,rumus,tipe\nIK,\"Persen(a, b)\",Kumulatif\nX.1,a,Kumulatif\nX.10,a,Kumulatif\n"),
        ["KIN1022"] = Masukan("[{ \"Berkas\": \"ekspor.csv\", \"Jenis\": \"realisai\" }]"),
        ["KIN1023"] = Buku(new BukuUji().Lembar("Realisasi 2", Realisasi, ["X", null, 2022, 2, "a", 1],
            ["X", null, 2022, 2, "b", 2]).Lembar("Catatan", ["x"])),
        ["KIN1024"] = Folder(
            ("kinerja.json", "{ \"Masukan\": [{ \"Berkas\": \"ekspor.csv\", \"Jenis\": \"realisasi\" }] }")),
        ["KIN1027"] = Folder(("kinerja.json", "{ \"Laporan\": { \"Judl\": {} } }")),
        ["KIN1040"] = Folder(("skala.csv", "skala,label,nilai\ns,A,6\ns,4,40\n")),
        ["KIN1025"] = Bytes("buku.xlsx", Surveys()),
        ["KIN1026"] = Indikator("kode,rumus,tipe,berlaku_dari,berlaku_sampai\nIK,a + b,Kumulatif,2024,2022\n"),
        ["KIN1030"] = Indikator("kode,rumus,tipe,satuan\nIK,a + b,Kumulatif,%\n"),
        ["KIN1031"] = Pohon(
            "kode,jenjang,induk\nS,Sasaran,\n",
                "kode,rumus,tipe,simpul,nama\nIK,\"Persen(a, b)\",Kumulatif,S,x\nIL,a,Kumulatif,S,x\n"),
        ["KIN1032"] = Pohon("kode,jenjang,induk\nS,Sasaran,\n",
            "kode,rumus,tipe,simpul,bobot\nIK,\"Persen(a, b)\",Kumulatif,S,0\n"),
        ["KIN1033"] = Data(DataHeader.TrimEnd() + ",cara_lapor\nX,,2022,1,a,1,\nX,,2022,1,b,2,\n"),
    };

    private static Dictionary<string, CatalogueCase> Rumusan() => new(StringComparer.Ordinal)
    {
        ["KIN1101"] = CatalogueCase.Rumus(" "),
        ["KIN1102"] = Rumus("a + b;", "Kumulatif"),
        ["KIN1103"] = Rumus("a ^ b", "Kumulatif"),
        ["KIN1104"] = Rumus("a + true", "Kumulatif"),
        ["KIN1105"] = Rumus("Rata(a, b)", "Kumulatif"),
        ["KIN1106"] = Rumus("Persen(a)", "Kumulatif"),
        ["KIN1107"] = Rumus("(a + b", "Kumulatif"),
        ["KIN1108"] = Rumus("a b", "Kumulatif"),
        ["KIN1109"] = Rumus("a * 1e5", "Kumulatif"),
        ["KIN1110"] = CatalogueCase.Rumus(new string('a', 5_000)),
        ["KIN1111"] = Rumus("if(a, b, 1)", "Kumulatif"),
        ["KIN1112"] = Rumus("Pow(a, b)", "Kumulatif"),
        ["KIN1113"] = Rumus("a + [ ]", "Kumulatif"),
        ["KIN1114"] = Rumus("[@ZZ] + a + b", "Kumulatif"),
        ["KIN1115"] = Rumus("[@IK] + a + b", "Kumulatif"),
        ["KIN1116"] = Rumus("= a + b", "Kumulatif"),
        ["KIN1117"] = Rumus("a * 100.000", "Kumulatif"),
        ["KIN1118"] = Rumus("a * 0,5", "Kumulatif"),
    };

    private static Dictionary<string, CatalogueCase> Data() => new(StringComparer.Ordinal)
    {
        ["KIN2001"] = More("X,,2022,2,a,83,5\n"),
        ["KIN2002"] = More("X,,2022,2,\"a\"b,1\n"),
        ["KIN2003"] = Folder(("wilayah.csv", "kode\nX\n"), ("realisasi.csv", DataHeader + Good + "Y,,2022,2,a,1\n")),
        ["KIN2004"] = More("X,ZZ,2022,2,a,1\n"),
        ["KIN2005"] = More("X,,22,2,a,1\n"),
        ["KIN2006"] = More("X,,2022,5,a,1\n"),
        ["KIN2007"] = More("X,,2022,2,a,x\n"),
        ["KIN2008"] = More("X,,2022,2,a,1.234\n"),
        ["KIN2009"] = More("X,,2022,2,a,1000000000000000000\n"),
        ["KIN2010"] = More("X,,2022,2,,1\n"),
        ["KIN2011"] = More("X,,2022,1,a,1\n"),
        ["KIN2012"] = Folder(
            ("variabel.csv", "variabel,cara_lapor\na,SampaiDengan\n"),
                ("realisasi.csv", DataHeader + Good + "X,,2022,2,a,0\nX,,2022,2,b,2\n")),
        ["KIN2013"] =
            Bytes("realisasi.csv",
            [.. Ascii(DataHeader + Good), .. Ascii("X,,2022,2,\""), .. Ascii(new string('x', 17 << 20))]),
        ["KIN2014"] = More("X,,2022,2,\"a\u0001\",1\n"),
        ["KIN2015"] = Folder(("realisasi-2.csv", DataHeader)),
        ["KIN2016"] = More("X,,2022,2,a," + new string('1', 2 << 20) + "\n"),
        ["KIN2017"] = Folder(("realisasi-2.csv",
            "wilayah,indikator,tahun,triwulan,variabel,realisasi kumulatif\nX,,2022,1,a,1\n")),
        ["KIN2018"] =
            Bytes("indikator.csv",
            [.. Ascii("kode,rumus,tipe,nama\nIK,\"Persen(a, b)\",Kumulatif,"), 0xE9, .. Ascii("\n")]),
        ["KIN2019"] = Bytes("realisasi.csv",
            [0xEF, 0xBB, 0xBF, .. Ascii(DataHeader + Good + "X,,2022,2,"), 0xE9, .. Ascii(",1\n")]),
        ["KIN2020"] = Folder(
            ("kinerja.json", "{ \"Kinerja\": { \"FormatAngka\": \"Indonesia\" } }"),
            ("realisasi.csv", DataHeader + "X,,2022,1,a,0.5\nX,,2022,1,b,2\nX,,2022,2,a,1.234\nX,,2022,2,b,2\n"))
                .With("KIN2008", "KIN3002"),
        ["KIN2021"] = Folder(
            ("kinerja.json", "{ \"Kinerja\": { \"DataGanda\": \"Terakhir\" } }"),
                ("realisasi.csv", DataHeader + Good + "X,,2022,1,a,2\n")),
        ["KIN2022"] = More("X,,2022,2,a,1,\"dari rapat koordinasi\nX,,2022,3,a,1,\"\nX,,2022,2,b,2,\n", ",catatan")
            .With("KIN1011"),
        ["KIN2023"] = Data("Laporan\n" + DataHeader + Good),
        ["KIN2024"] = More("Jumlah,,,,,3\n"),
        ["KIN2025"] = Folder(
            ("wilayah.csv", "kode,nama\nX,Kecamatan X\n"),
            ("realisasi.csv", "indikator,tahun,triwulan,variabel,nilai\nKecamatan X,,,,\n" + Bare)).With("KIN2024"),
        ["KIN2026"] = Folder(
            ("indikator.csv", "kode,nama,rumus,tipe\nIK,Konflik,\"Persen(a, b)\",Kumulatif\n"),
            ("realisasi.csv", DataHeader + "X,Konflik,2022,1,a,1\nX,,2022,1,b,2\n")),
        ["KIN2027"] = Data("wilayah,indikator,tahun,triwulan,variabel,nilai,status\nX,,2022,1,a,1,Disetujui\n"
            + "X,,2022,1,b,2,Draf\n"),
        ["KIN2028"] = Folder(
            ("realisasi-2.csv", "wilayah,indikator,tahun,triwulan,realisasi\nX,IK,2022,2,50\n")),
        ["KIN2029"] = Buku(new BukuUji().Lembar("Realisasi 2", Realisasi,
            ["X", null, 2022, 2, "a", BukuUji.Galat("#DIV/0!")])),
        ["KIN2032"] = Folder(
            ("realisasi-2.csv", "wilayah,indikator,tahun,tanggal,variabel,nilai\nX,,2022,31/02/2022,a,1\n")),
        ["KIN2033"] = Buku(new BukuUji().Lembar("Realisasi 2", [2], [], Realisasi, ["X", null, 2022, 2, "a", 1],
            ["X", null, 2022, 2, "b", 2])),
        ["KIN2034"] = Folder(
            ("indikator.csv", "kode,rumus,tipe\nIK,\"Persen(a, b)\",Kumulatif\nIL,a,Kumulatif\n"),
            ("realisasi-2.csv", "wilayah,indikator,tahun,triwulan,pembilang,penyebut\nX,IL,2022,2,1,2\n")),
        ["KIN2035"] = Buku(
            new BukuUji().Lembar("Realisasi 2", Realisasi, [33.1m, null, 2022, 2, "a", 1],
                [33.1m, null, 2022, 2, "b", 2]),
            ("wilayah.csv", "kode\nX\n33.1\n33.10\n")).With("KIN1021"),
        ["KIN2036"] = Folder(("target.csv", "indikator,tahun,target\nIK,2022,90-80\n")).With("KIN3020"),
        ["KIN2037"] = More("X;;2022;2;a;1\n"),
        ["KIN2038"] = Data("Laporan (dalam ribuan)\n" + DataHeader + Good).With("KIN2023"),
        ["KIN2030"] = Folder(
            ("indikator.csv", "kode,rumus,tipe,satuan\nIK,\"Persen(a, b)\",Kumulatif,%\n"),
                ("target.csv", "indikator,tahun,target\nIK,2022,80 orang\n")),
        ["KIN2031"] = More("X,,2022,1,lain,1\n"),
        ["KIN2050"] = Anggaran("X,T,2022,100,,\n"),
        ["KIN2060"] = Folder(
            ("skala.csv", "skala,label,nilai\ns,A,6\n"), ("variabel.csv", "variabel,skala\na,s\n"),
            ("realisasi.csv", DataHeader + Good + "X,,2022,2,a,C\n")),
        ["KIN2051"] = Anggaran("X,S,2022,100,,Lain\n"),
        ["KIN2052"] = Folder(
            ("wilayah.csv", "kode,berlaku_sampai\nX,\nY,2021\n"),
            ("realisasi.csv", DataHeader + Good + "Y,,2022,1,a,1\n")),
    };

    private static Dictionary<string, CatalogueCase> Perhitungan() => new(StringComparer.Ordinal)
    {
        ["KIN3001"] = Rumus("Pow(a * 100000000000, 3) + b", "Kumulatif"),
        ["KIN3002"] = More("X,,2022,2,a,1\n"),
        ["KIN3010"] = Data(Wide + "X,,2022,a,1,2,1,1\nX,,2022,b,9,9,9,9\n"),
        ["KIN3011"] = Calculated(
            "kode,rumus,tipe\nIK,\"Persen(selesai, terdata)\",Kumulatif\n",
                "X,,2022,selesai,5,,,\nX,,2022,terdata,4,,,\n", "2022,,80\n"),
        ["KIN3012"] = Rumus("Persen(a, b) + JikaKosong(c, 0)", "Kumulatif"),
        ["KIN3013"] = Calculated(
            "kode,rumus,tipe\nIK,a-b,Kumulatif\nIL,[a-b],Kumulatif\n",
                "X,,2022,a,5,,,\nX,,2022,b,4,,,\nX,,2022,a-b,4,,,\n", "2022,,80\n"),
        ["KIN3014"] = Calculated(Sum, Year, "2022,,0.1\n"),
        ["KIN3015"] =
            Calculated("kode,rumus,tipe,satuan\nIK,a + b,Non Kumulatif,%\n", "X,,2022,a,50,,,\nX,,2022,b,4,,,\n",
            "2022,,0.9\n").With("KIN3014"),
        ["KIN3016"] = Calculated(
            "kode,rumus,tipe\nIK,\"Persen(a - b, a)\",Kumulatif\n", "X,,2022,a,5,,,\nX,,2022,b,6,,,\n", "2022,,80\n"),
        ["KIN3017"] = Calculated(Sum, Year, "2022,1,50\nIK,2022,2,50\nIK,2022,3,50\nIK,2022,4,50\n"),
        ["KIN3018"] = Calculated("kode,rumus,tipe\nIK,a,Kumulatif\n", "X,,2022,a,9,9,9,9\n", "2022,,18\n"),
        ["KIN3019"] = More("X,,2021,1,a,1\nX,,2021,1,b,2\n"),
        ["KIN3030"] = Anggaran("X,S,2022,100,200,\n"),
        ["KIN3031"] = Folder(
            ("kinerja.json", """{ "Kinerja": { "TahunAwalRenstra": 2020 } }"""),
            ("indikator.csv", "kode,rumus,tipe,berlaku_dari,berlaku_sampai\n"
                + "IK,a,Kumulatif,,2021\nIK,\"Persen(a, b)\",Kumulatif,2022,\n")),
        ["KIN3032"] = Folder(("target.csv", "indikator,tahun,target\nIK,2022,80\nIK,,90\n")),
        ["KIN3033"] = Folder(("target.csv", "indikator,tahun,target\nIK,2022,80\nIK,2052,80\n")),
        ["KIN3020"] = Folder(("target.csv", "indikator,tahun,target\n")).With("KIN2015"),
    };

    private static Dictionary<string, CatalogueCase> Pohon() => new(StringComparer.Ordinal)
    {
        ["KIN4001"] = Pohon("kode,jenjang,induk\nS,Sasaran,T\n", Attached),
        ["KIN4002"] = Folder(("wilayah.csv", "kode,induk\nX,Y\nY,X\n")),
        ["KIN4003"] = Pohon("kode,jenjang,induk\nS,Sasaran,\nT,Tujuan,S\n", Attached),
        ["KIN4004"] = Pohon("kode,jenjang,induk\nS,Sasaran,\nP,Program,S\n", Attached),
        ["KIN4011"] = Pohon("kode,jenjang,induk\nS,Sasaran,\nP,Program,S;S\n", Attached),
        ["KIN4006"] = Folder(
            ("wilayah.csv", "kode,induk\nK,\nX,K\n"),
                ("realisasi.csv", DataHeader + Good + "K,,2022,1,a,1\nK,,2022,1,b,2\n")),
        ["KIN4007"] = Folder(
            ("indikator.csv",
                "kode,rumus,tipe,agregasi_wilayah,pembobot_wilayah\n"
                + "IK,\"Persen(a, b)\",Kumulatif,RataRataTertimbang,c\n"),
            ("wilayah.csv", "kode,induk\nK,\nX,K\n")),
        ["KIN4008"] = Folder(
            ("cascading.csv", "kode,jenjang,induk\nS,Sasaran,\nP,Program,S\n"),
            ("indikator.csv", "kode,rumus,tipe,simpul\nIK,\"Persen(a, b)\",Kumulatif,S\nIL,a,Kumulatif,P\n"),
            ("target.csv", "indikator,tahun,target\nIK,2022,80\nIL,2022,5\n")),
        ["KIN4009"] = Folder(
            ("indikator.csv", "kode,rumus,tipe,tingkat_pelapor\nIK,\"Persen(a, b)\",Kumulatif,Desa\n"),
            ("wilayah.csv", "kode,induk,tingkat\nX,,Kecamatan\n")),
        ["KIN4020"] = Anggaran("X,S,2022,100,,\nX,P,2022,90,,\n"),
        ["KIN4021"] = Folder(
            ("kinerja.json", """{ "Kinerja": { "TahunAwalRenstra": 2021 } }"""),
            ("wilayah.csv", "kode,induk\nK,\nX,K\n"),
            ("target.csv", "indikator,tahun,target\nIK,2021,80\nIK,2022,80\n"),
            ("realisasi.csv", DataHeader + Good + "K,,2021,1,a,1\nK,,2021,1,b,2\n")),
        ["KIN4010"] = Folder(("wilayah.csv", "kode,induk,tingkat\nK,,Kabupaten\nX,K,Kecamtan\n")),
    };

    /// <summary>A tree of two simpul and their money.</summary>
    private static CatalogueCase Anggaran(string rows) => Folder(
        ("indikator.csv", "kode,simpul,rumus,tipe\nIK,P,\"Persen(a, b)\",Kumulatif\n"),
        ("cascading.csv", "kode,induk,jenjang\nS,,Sasaran\nP,S,Program\n"),
        ("anggaran.csv", "wilayah,simpul,tahun,pagu,tw1,cara_lapor\n" + rows));

    private static Dictionary<string, CatalogueCase> Survei() => new(StringComparer.Ordinal)
    {
        ["KIN5002"] = Folder(("skm.csv", SkmHeader + "X,2022,1,1,4,9\nX,2022,1,2,4,3\n")),
        ["KIN5003"] = Folder(("skm.csv", "wilayah,tahun,triwulan,responden,u1,u3\nX,2022,1,1,4,4\n")),
        ["KIN5004"] = Folder(("skm.csv", SkmHeader + "X,2022,1,1,4,4\nX,2022,1,2,4,\n")),
        ["KIN5005"] = Folder(("skm.csv", SkmHeader + "X,2022,1,1,4,4\nX,2022,1,1,4,4\n")),
        ["KIN5007"] = Folder(
            ("indikator.csv", "kode,rumus,tipe\nIK,skm_ikm,Non Kumulatif\n"),
                ("realisasi.csv", DataHeader + "X,,2022,1,skm_ikm,80\n"),
            ("skm.csv", SkmHeader + "X,2022,1,1,4,4\n")),
        ["KIN5008"] = Folder(("skm.csv", "wilayah,tahun,triwulan,responden,u1,u2 (biaya)\nX,2022,1,1,4,4\n")),
        ["KIN5006"] = Responden(SkmHeader + "X,2022,1,1,4,4\n", 100),
    };

    private const string Bare = ",2022,1,a,1\n,2022,1,b,2\n";

    private static object?[] Realisasi => ["wilayah", "indikator", "tahun", "triwulan", "variabel", "nilai"];

    private const string Attached = "kode,rumus,tipe,simpul\nIK,\"Persen(a, b)\",Kumulatif,S\n";

    private static CatalogueCase Indikator(string isi) => Folder(("indikator.csv", isi));

    private static CatalogueCase Masukan(string list) => new(() =>
    {
        var log = new DiagnosticLog();
        MasukanReader.Read(Ascii($"{{ \"Masukan\": {list} }}"), _ => [], log);
        return log.All;
    });

    private static CatalogueCase Buku(BukuUji buku, params (string Berkas, string Isi)[] files) =>
        Bytes("buku.xlsx", buku.ToBytes(), files);

    private static byte[] Surveys()
    {
        object?[] header = ["wilayah", "tahun", "triwulan", "u1"];
        return new BukuUji().Lembar("skm", header, ["X", 2022, 1, 4])
            .Lembar("SKM", header, ["X", 2022, 1, 4]).ToBytes();
    }

    private static CatalogueCase Column(string name, string cell) =>
        Indikator($"kode,rumus,tipe,{name}\nIK,\"Persen(a, b)\",Kumulatif,{cell}\n");

    private static CatalogueCase Rumus(string rumus, string tipe) =>
        Indikator($"kode,rumus,tipe\nIK,\"{rumus}\",{tipe}\n");

    private static CatalogueCase Data(string isi) => Folder(("realisasi.csv", isi));

    private static CatalogueCase More(string rows, string columns = "") =>
        Data(DataHeader.Replace("\n", columns + "\n", StringComparison.Ordinal) + Good + rows);

    private static CatalogueCase Pohon(string cascading, string indikator) =>
        Folder(("cascading.csv", cascading), ("indikator.csv", indikator));

    private static CatalogueCase Calculated(string indikator, string wideRows, string targetRows) => Folder(
        ("indikator.csv", indikator), ("realisasi.csv", Wide + wideRows),
        ("target.csv", "indikator,tahun,triwulan,target\nIK," + targetRows));

    private static byte[] Ascii(string text) => System.Text.Encoding.ASCII.GetBytes(text);
}
