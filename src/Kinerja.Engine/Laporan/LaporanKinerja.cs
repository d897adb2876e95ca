using System.Collections.Immutable;
using Kinerja.Engine.Hasil;

namespace Kinerja.Engine.Laporan;

/// <summary>
/// The report of one wilayah, tahun and TW n: the forms that are handed in, as tables (SPEC 18). Renderers show it and
/// calculate nothing.
/// </summary>
/// <example>
/// <code>
/// var titik = Titik.Cari(hasil)!;
/// foreach (var formulir in LaporanKinerja.Susun(hasil, titik).Formulir) Console.WriteLine(formulir.Judul);
/// </code>
/// </example>
public sealed class LaporanKinerja
{
    private static readonly (string Kode, Func<Konteks, Formulir?> Susun)[] Semua =
    [
        ("ringkasan", RingkasanForm.Susun),
        ("pohon", PohonForm.Susun),
        ("pengukuran", PengukuranForm.Susun),
        ("bab3", Bab3Form.Susun),
        ("e81", E81Form.Susun),
        ("perjanjian", PerjanjianForm.Susun),
        ("iku", IkuForm.Susun),
        ("kabupaten", KabupatenForm.Susun),
        ("skm", SkmForm.Susun),
        ("data", DataForm.Susun),
    ];

    private LaporanKinerja(Konteks konteks, Titik titik, ImmutableArray<Formulir> formulir) =>
        (Hasil, Titik, NamaWilayah, Desimal, Formulir) =
        (konteks.Hasil, titik, konteks.NamaWilayah, konteks.Pilihan.Desimal, formulir);

    /// <summary>The kode of all forms, in the order of a report.</summary>
    public static ImmutableArray<string> KodeFormulir { get; } = [.. Semua.Select(form => form.Kode)];

    /// <summary>The results that the report shows.</summary>
    public HasilKinerja Hasil { get; }

    /// <summary>The wilayah, tahun and quarter.</summary>
    public Titik Titik { get; }

    /// <summary>The kode and nama of the wilayah.</summary>
    public string NamaWilayah { get; }

    /// <summary>The digits after the decimal mark, 0..12.</summary>
    public int Desimal { get; }

    /// <summary>The forms. A form without content, such as that of a survey without a survey, is left out.</summary>
    public ImmutableArray<Formulir> Formulir { get; }

    /// <summary>Every table of every form.</summary>
    public IEnumerable<Tabel> Tabel => Formulir.SelectMany(formulir => formulir.Tabel);

    /// <summary>The digits after the decimal mark of the numbers of a column, 0..12.</summary>
    /// <param name="kolom">A column of one of the tables.</param>
    public int DesimalOf(Kolom kolom)
    {
        ArgumentNullException.ThrowIfNull(kolom);
        return kolom.Jenis == JenisKolom.Cacah ? 0 : Desimal;
    }

    /// <summary>Makes a report.</summary>
    /// <param name="hasil">The results, of all quarters.</param>
    /// <param name="titik">The point, of these results.</param>
    /// <param name="pilihan">The choices; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// The results do not have the wilayah or the tahun of the point, or no form has one of the wanted kode.
    /// </exception>
    public static LaporanKinerja Susun(HasilKinerja hasil, Titik titik, PilihanLaporan? pilihan = null)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        ArgumentNullException.ThrowIfNull(titik);
        pilihan ??= new PilihanLaporan();
        if (!hasil.Tahun.Contains(titik.Tahun) || hasil.WilayahAtOrBelow(titik.Wilayah, titik.Tahun).Count == 0)
            throw new ArgumentException("Hasil tidak memuat wilayah atau tahun ini.", nameof(titik));
        var wanted = pilihan.Formulir.IsEmpty ? KodeFormulir : pilihan.Formulir;
        if (wanted.Except(KodeFormulir, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"Tidak ada formulir '{unknown}'.", nameof(pilihan));
        var konteks = new Konteks(hasil, titik, pilihan);
        return new LaporanKinerja(konteks, titik,
        [
            .. Semua.Where(form => wanted.Contains(form.Kode, StringComparer.Ordinal))
                .Select(form => form.Susun(konteks)).OfType<Formulir>(),
        ]);
    }
}
