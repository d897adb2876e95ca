using System.Text;
using Kinerja.Engine.Csv.Tests.Reading;
using Kinerja.Engine.Csv.Writing;
using Kinerja.Engine.Waktu;
using Kinerja.Tests.Support;

namespace Kinerja.Engine.Csv.Tests.Writing;

/// <summary>SPEC 11.</summary>
public sealed class SkmWriterTests
{
    private const string Survei =
        "wilayah,tahun,triwulan,u1,u2,u10\nB,2022,2,4,3,4\nB,2022,2,3,3,4\nB,2022,2,3,3,4\nB,2022,4,1,1,\n"
            + "=A,2023,1,1,2,\n";

    public static TheoryData<string> Cultures => OtherCulture.All();

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Rows_are_the_same_under_every_culture(string culture)
    {
        using var _ = new OtherCulture(culture);
        Assert.Equal(
            """
            wilayah,tahun,triwulan,responden,ikm,mutu,kinerja,edisi,nrr_u1,nrr_u2,nrr_u10
            B,2022,2,3,86.1111,B,Baik,2017,3.3333,3,4
            B,2022,4,1,,,,2017,1,1,
            B,2022,SD2,3,86.1111,B,Baik,2017,3.3333,3,4
            B,2022,SD3,3,86.1111,B,Baik,2017,3.3333,3,4
            B,2022,SD4,4,77.0833,B,Baik,2017,2.75,2.5,4

            """.ReplaceLineEndings("\n"),
            Write(4, (wilayah, _, _) => wilayah == "B"));
    }

    [Fact]
    public void Only_what_is_asked_for_is_written_and_text_is_neutralised() => Assert.Equal(
        [
            "wilayah,tahun,triwulan,responden,ikm,mutu,kinerja,edisi,nrr_u1,nrr_u2,nrr_u10",
            "\"'=A\",2023,1,1,,,,2017,1,2,", "\"'=A\",2023,SD1,1,,,,2017,1,2,", "",
        ],
        Write(2, (_, tahun, triwulan) => (tahun, triwulan.Nomor) == (2023, 1)).Split('\n'));

    private static string Write(int desimal, Func<string, int, Triwulan, bool> wants)
    {
        var berkas = SkmUji.Read(Survei);
        using var stream = new MemoryStream();
        SkmWriter.Write(
            stream, berkas.Data!.Unsur, berkas.Calculate(), new WriteStyle(desimal, CsvDialect.Baku), wants);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
