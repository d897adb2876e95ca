using Kinerja.Engine.Angka;
using Kinerja.Engine.Html.Teks;
using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Gambar;

/// <summary>The box of a simpul: its lines, already broken, and its height.</summary>
internal sealed class PohonBox
{
    private const int Inset = 10;
    private const int Inner = PohonLayout.BoxWidth - (2 * Inset);
    private const int BandHeight = 22;
    private const int BarHeight = 5;
    private const int NameMaximum = 240;
    private const int IndikatorMaximum = 120;

    private readonly Tabel _table;
    private readonly int _desimal;
    private readonly List<Action<SvgBuilder>> _parts = [];

    /// <param name="table">The table <c>pohon</c>.</param>
    /// <param name="simpul">The simpul.</param>
    /// <param name="scale">The colours of predikat.</param>
    /// <param name="desimal">The digits after the mark.</param>
    public PohonBox(Tabel table, Simpul simpul, PredikatScale scale, int desimal)
    {
        (_table, _desimal) = (table, desimal);
        var row = simpul.Baris;
        Hint = $"{Text(row, "kode")} {Text(row, "nama")}".Trim();
        Height = 6;
        Lines($"{Text(row, "jenjang")} {Text(row, "kode")}", 11, "redup");
        Lines(VisibleName.Short(Text(row, "nama"), NameMaximum), 13, "nama");
        Capaian(row, scale);
        Lines(Labelled(row, ("sendiri", "capaian_indikator"), ("turunan", "capaian_turunan")), 11, "redup");
        Kelengkapan(row);
        foreach (var indikator in simpul.Indikator)
        {
            Lines("• " + VisibleName.Short(Text(indikator, "indikator"), IndikatorMaximum), 11, "biasa");
            Lines(Labelled(indikator, ("R", "realisasi"), ("T", "target"), ("C", "capaian")), 11, "angka");
        }
        if (Text(row, "penanggung_jawab") is { Length: > 0 } post)
            Lines($"Penanggung jawab: {VisibleName.Short(post, IndikatorMaximum)}", 11, "redup");
        if (Text(row, "crosscutting") is { Length: > 0 } other)
            Lines($"Crosscutting: {VisibleName.Short(other, IndikatorMaximum)}", 11, "redup");
        if (simpul.Dilipat > 0) Lines($"+ {simpul.Dilipat} simpul di bawahnya", 11, "nama");
        Height += 8;
    }

    /// <summary>The whole name.</summary>
    public string Hint { get; }

    public int Height { get; private set; }

    public void Draw(SvgBuilder svg, int x, int y)
    {
        svg.Part(x, y, PohonLayout.BoxWidth, Height).Hint(Hint)
            .Rect(1, 1, PohonLayout.BoxWidth - 2, Height - 2, "kotak");
        foreach (var part in _parts) part(svg);
        svg.End();
    }

    private void Lines(string text, int size, string kelas)
    {
        foreach (var line in TextWidth.Wrap(text, Inner, size))
        {
            Height += size + 4;
            var baseline = Height - 2;
            _parts.Add(svg => svg.Text(Inset, baseline, line, kelas));
        }
    }

    private void Capaian(Baris row, PredikatScale scale)
    {
        if (_table.IndexOf("capaian") is not (>= 0 and var at)) return;
        var sel = row.Sel[at];
        var predikat = sel.Predikat ?? (Text(row, "predikat") is { Length: > 0 } word ? word : null);
        var sign = predikat is null ? null : scale.Of(predikat);
        var text = $"{CellText.Of(sel, _table.Kolom[at].Jenis, _desimal)} {sign?.Label}".TrimEnd();
        if (sel.Nilai?.Alasan is { } reason) text = $"{CellText.Kosong} {reason.Uraian()}";
        var lines = TextWidth.Wrap(text, Inner - 12, 13);
        var top = Height + 5;
        var height = BandHeight + (Math.Max(lines.Count - 1, 0) * 17);
        var kelas = sign?.Kelas ?? "p0";
        _parts.Add(svg => svg.Rect(Inset, top, Inner, height, $"pita {kelas}"));
        foreach (var (line, index) in lines.Select((line, index) => (line, index)))
            _parts.Add(svg => svg.Text(Inset + 6, top + 16 + (index * 17), line, $"hasil {kelas}"));
        Height = top + height;
    }

    private void Kelengkapan(Baris row)
    {
        if (_table.IndexOf("kelengkapan") is not (>= 0 and var at) || row.Sel[at].Nilai?.Value is not { } value) return;
        Lines($"Kelengkapan {CellText.Of(row.Sel[at], _table.Kolom[at].Jenis, _desimal)}", 11, "redup");
        var top = Height + 3;
        var filled = (int)(Inner * Math.Clamp(value, 0, 100) / 100);
        _parts.Add(svg => svg.Rect(Inset, top, Inner, BarHeight, "rel").Rect(Inset, top, filled, BarHeight, "isi"));
        Height = top + BarHeight;
    }

    private string Labelled(Baris row, params ReadOnlySpan<(string Label, string Peran)> wanted)
    {
        var parts = new List<string>();
        foreach (var (label, peran) in wanted)
        {
            if (Text(row, peran) is { Length: > 0 } text) parts.Add($"{label}\u00A0{text.Replace(' ', '\u00A0')}");
        }
        return string.Join(", ", parts);
    }

    private string Text(Baris row, string peran) => _table.IndexOf(peran) is >= 0 and var at
        ? CellText.Of(row.Sel[at], _table.Kolom[at].Jenis, _desimal) : "";
}
