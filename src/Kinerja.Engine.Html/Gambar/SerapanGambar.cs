using System.Globalization;
using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>Capaian against serapan, one dot per wilayah, from the table <c>kabupaten-8d</c>.</summary>
internal static class SerapanGambar
{
    private const int Width = 640;
    private const int Height = 460;
    private const int Left = 56;
    private const int Right = 620;
    private const int Top = 16;
    private const int Bottom = 408;
    private const int Size = 11;
    private const int LabelMaximum = 22;

    public static string Draw(Tabel table, int desimal, string id)
    {
        var (x, y) = (table.IndexOf("capaian"), table.IndexOf("serapan"));
        if (x < 0 || y < 0) return "";
        var points = table.Baris.Where(row => row.Jenis == JenisBaris.Isi)
            .Where(row => row.Sel[x].Nilai?.HasValue == true && row.Sel[y].Nilai?.HasValue == true)
            .Select(row => Read(table, row, x, y, desimal)).ToList();
        if (points.Count == 0) return "";
        var across = new ValueScale(points.Select(point => point.Capaian).Append(100), Right, Left);
        var up = new ValueScale(points.Select(point => point.Serapan).Append(100), Top, Bottom);
        var svg = new SvgBuilder().Picture($"{id}-g", Width, Height, VisibleName.Of(table.Judul),
            string.Join("; ", points.Select(point => point.Hint)), "sebaran");
        Axes(svg, across, up);
        var taken = points.ConvertAll(point => (across.Of(point.Capaian) - 6, up.Of(point.Serapan) - 6, W: 12, H: 12));
        foreach (var point in points)
        {
            var (px, py) = (across.Of(point.Capaian), up.Of(point.Serapan));
            svg.Dot(px, py, point.Hint, "titik");
            Label(svg, point.Nama, px, py, taken);
        }
        return svg.End().ToString();
    }

    private static Point Read(Tabel table, Baris row, int x, int y, int desimal)
    {
        var name = Text("nama") is { Length: > 0 } nama ? nama : Text("wilayah");
        return new Point(
            row.Sel[x].Nilai!.Value.Value!.Value, row.Sel[y].Nilai!.Value.Value!.Value, name,
            $"{name}: capaian {Text("capaian")}, serapan {Text("serapan")}");

        string Text(string peran) => table.IndexOf(peran) is >= 0 and var at
            ? CellText.Of(row.Sel[at], table.Kolom[at].Jenis, desimal) : "";
    }

    private static void Axes(SvgBuilder svg, ValueScale across, ValueScale up)
    {
        for (var tick = 0; tick <= 100; tick += 20)
        {
            var text = tick.ToString(CultureInfo.InvariantCulture);
            svg.Path($"M{across.Of(tick)} {Top}V{Bottom}", "kisi").Path($"M{Left} {up.Of(tick)}H{Right}", "kisi")
                .Text(across.Of(tick), Bottom + 18, text, "kecil tengah")
                .Text(Left - 8, up.Of(tick) + 4, text, "kecil kanan");
        }
        svg.Path($"M{across.Zero} {Top}V{Bottom}", "sumbu").Path($"M{Left} {up.Zero}H{Right}", "sumbu")
            .Text((Left + Right) / 2, Height - 10, "Capaian (%)", "tengah")
            .Markup($"""<text class="tengah" transform="translate(16 {(Top + Bottom) / 2}) rotate(-90)">""")
            .Markup($"Serapan (%)</text>");
    }

    /// <summary>Writes a name beside its dot, where it covers nothing; the table has the names that find no
    /// place.</summary>
    private static void Label(SvgBuilder svg, string name, int x, int y, List<(int X, int Y, int W, int H)> taken)
    {
        var text = VisibleName.Short(name, LabelMaximum);
        var width = TextWidth.Of(text, Size);
        var half = width / 2;
        (int X, int Y)[] places = [(x + 8, y - 6), (x - 8 - width, y - 6), (x - half, y - 20), (x - half, y + 8)];
        foreach (var place in places)
        {
            var box = (place.X, place.Y, W: width, H: Size + 2);
            if (box.X < 0 || box.X + width > Width || box.Y < 0 || taken.Exists(other => Overlap(box, other))) continue;
            taken.Add(box);
            svg.Text(place.X, place.Y + Size - 1, text, "kecil");
            return;
        }
    }

    private static bool Overlap((int X, int Y, int W, int H) one, (int X, int Y, int W, int H) other) =>
        one.X < other.X + other.W && other.X < one.X + one.W && one.Y < other.Y + other.H && other.Y < one.Y + one.H;

    private sealed record Point(decimal Capaian, decimal Serapan, string Nama, string Hint);
}
