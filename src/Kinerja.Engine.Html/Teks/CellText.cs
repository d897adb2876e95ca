using Kinerja.Engine.Laporan;

namespace Kinerja.Engine.Html.Teks;

/// <summary>The text of a cell as a person in Indonesia reads it (SPEC 18.2).</summary>
internal static class CellText
{
    /// <summary>What stands in place of a missing number.</summary>
    public const string Kosong = "–";

    private const string Persen = "\u00A0%";

    /// <param name="sel">The cell.</param>
    /// <param name="jenis">What its column holds.</param>
    /// <param name="desimal">The digits after the mark, 0..12.</param>
    /// <returns>The text, free of invisible characters; empty for a blank cell.</returns>
    public static string Of(Sel sel, JenisKolom jenis, int desimal)
    {
        if (sel.Nilai is not { } nilai) return VisibleName.Of(sel.Teks ?? "");
        if (nilai.Value is not { } value) return Kosong;
        var digits = jenis == JenisKolom.Cacah ? 0 : desimal;
        var text = AngkaIndonesia.Teks(value, digits);
        if (sel.Atas is { } atas) text += $" s.d. {AngkaIndonesia.Teks(atas, digits)}";
        if (sel.IsPersen || jenis == JenisKolom.Persen) text += Persen;
        return sel.Label is { } label ? $"{text} ({VisibleName.Of(label)})" : text;
    }
}
