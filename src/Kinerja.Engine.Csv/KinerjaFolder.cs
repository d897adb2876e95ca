using System.Diagnostics.CodeAnalysis;
using Kinerja.Engine.Csv.Bacaan;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Hosting;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv;

/// <summary>
/// A folder of CSV files, read: definitions, options and data, ready for a <see cref="KinerjaEngine"/> (SPEC 10).
/// </summary>
public sealed class KinerjaFolder
{
    private KinerjaFolder(
        KinerjaOptions opsi, DefinisiKinerja? definisi, DataKinerja? data, IReadOnlyList<AkunBerkas> akun,
        Catatan catatan)
    {
        Opsi = opsi;
        Definisi = definisi;
        Data = data;
        Akun = akun;
        Diagnostics = catatan.All;
    }

    /// <summary>The options of <c>kinerja.json</c> and of the caller.</summary>
    public KinerjaOptions Opsi { get; }

    /// <summary>What is to be computed; <c>null</c> when a definition error forbids it.</summary>
    public DefinisiKinerja? Definisi { get; }

    /// <summary>What was reported and planned; <c>null</c> when a definition error forbids reading it.</summary>
    public DataKinerja? Data { get; }

    /// <summary>The survey of <c>skm.csv</c>; <c>null</c> without one.</summary>
    public DataSurvei? Survei { get; private init; }

    /// <summary>Rows read, used and rejected, per data file in the order of reading.</summary>
    public IReadOnlyList<AkunBerkas> Akun { get; }

    /// <summary>Everything found, in the order of reading.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether it can be computed: no definition error.</summary>
    [MemberNotNullWhen(true, nameof(Definisi), nameof(Data))]
    public bool CanCalculate => Definisi is not null && Data is not null;

    /// <summary>
    /// Reads a folder. Never throws for what is in it: every problem is a diagnostic, and bad rows stop no others.
    /// </summary>
    /// <param name="folder">The path of the folder.</param>
    /// <param name="opsi">Options by name, which win over <c>kinerja.json</c>; <c>null</c> for none.</param>
    public static KinerjaFolder Read(string folder, IReadOnlyDictionary<string, string?>? opsi = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var catatan = new Catatan();
        try
        {
            return Read(folder, opsi, catatan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            catatan.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None,
                $"Folder '{folder}' tidak dapat dibuka: {exception.Message}");
            return new KinerjaFolder(new KinerjaOptions(), null, null, [], catatan);
        }
    }

    /// <summary>Computes what was read.</summary>
    /// <returns>The results; their diagnostics are those of definition and calculation, not those of reading.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is a definition error; see <see cref="CanCalculate"/>.
    /// </exception>
    public HasilKinerja Calculate() => CanCalculate
        ? new KinerjaEngine(Definisi, Opsi.ToAturan()).Calculate(Data, Survei)
        : throw new InvalidOperationException("Definisi memuat Galat; baca Diagnostics.");

    private static KinerjaFolder Read(string folder, IReadOnlyDictionary<string, string?>? opsi, Catatan catatan)
    {
        if (!CheckFiles(folder, catatan)) return new KinerjaFolder(new KinerjaOptions(), null, null, [], catatan);
        var options = BacaanOpsi.Read(folder, opsi, catatan);
        var bahan = BacaanDefinisi.Read(folder, options.FormatAngka, catatan);
        var isWhole = DefinisiKinerja.TryCreate(bahan, out var definisi, out var diagnostics);
        AddGalat(diagnostics, catatan);
        if (catatan.HasGalat || !isWhole) return new KinerjaFolder(options, null, null, [], catatan);
        return ReadData(folder, options, definisi!, catatan);
    }

    private static KinerjaFolder ReadData(
        string folder, KinerjaOptions options, DefinisiKinerja definisi, Catatan catatan)
    {
        var builder = new DataKinerjaBuilder(options.DataGanda);
        var pembaca = new PembacaData(definisi, builder, catatan, options.FormatAngka);
        var akun = new List<AkunBerkas>();
        var target = Path.Combine(folder, NamaBerkas.Target);
        if (Path.Exists(target)) akun.Add(new BacaanTarget(pembaca).Read(target));
        var realisasi = new BacaanRealisasi(pembaca);
        foreach (var path in NamaBerkas.Realisasi(folder)) akun.Add(realisasi.Read(path));
        var survei = ReadSurvei(folder, options, pembaca, akun, catatan);
        return catatan.HasDefinitionGalat
            ? new KinerjaFolder(options, null, null, akun, catatan)
            : new KinerjaFolder(options, definisi, builder.Build(), akun, catatan) { Survei = survei };
    }

    private static DataSurvei? ReadSurvei(
        string folder, KinerjaOptions options, PembacaData pembaca, List<AkunBerkas> akun, Catatan catatan)
    {
        var path = Path.Combine(folder, NamaBerkas.Skm);
        if (!Path.Exists(path)) return null;
        var (berkas, survei) = new BacaanSkm(pembaca, catatan, options.FormatAngka).Read(path);
        akun.Add(berkas);
        return survei;
    }

    /// <summary>
    /// A refused row is not there to be referred to, so with one refused only problems within other files are told:
    /// what merely follows from it would send the reader after the wrong row.
    /// </summary>
    private static void AddGalat(IEnumerable<Diagnostic> diagnostics, Catatan catatan)
    {
        var refused = catatan.All.Where(d => d.Severity == Severity.Galat)
            .Select(d => d.Place.File).Where(berkas => berkas is not (null or NamaBerkas.Opsi))
            .ToHashSet(StringComparer.Ordinal);
        DiagnosticCode[] withinFile =
        [
            DefinitionCodes.KodeGanda, TreeCodes.IndukTidakDikenal,
            TreeCodes.PohonMelingkar, TreeCodes.JenjangTidakMenurun,
        ];
        foreach (var diagnostic in diagnostics.Where(d => d.Severity == Severity.Galat))
        {
            if (refused.Count == 0
                || (withinFile.Contains(diagnostic.Code) && !refused.Contains(diagnostic.Place.File)))
                catatan.Add(diagnostic);
        }
    }

    private static bool CheckFiles(string folder, Catatan catatan)
    {
        if (!Directory.Exists(folder))
        {
            catatan.Add(DefinitionCodes.BerkasTidakAda, DiagnosticPlace.None,
                $"Folder '{folder}' tidak ada. Periksa namanya.");
            return false;
        }
        if (!Path.Exists(Path.Combine(folder, NamaBerkas.Indikator)))
            catatan.Add(DefinitionCodes.BerkasTidakAda, new DiagnosticPlace { File = NamaBerkas.Indikator },
                $"{NamaBerkas.Indikator} tidak ada di folder '{folder}'. Berkas ini wajib: isinya kode, rumus, dan "
                + "tipe indikator.");
        if (NamaBerkas.Realisasi(folder).Count == 0 && !Path.Exists(Path.Combine(folder, NamaBerkas.Skm)))
            catatan.Add(DefinitionCodes.BerkasTidakAda, new DiagnosticPlace { File = "realisasi.csv" },
                $"Tidak ada realisasi.csv, realisasi-*.csv, atau skm.csv di folder '{folder}', jadi tidak ada yang "
                + "dapat dihitung.");
        foreach (var berkas in NamaBerkas.Unread(folder))
            catatan.Add(DefinitionCodes.BerkasTidakDibaca, new DiagnosticPlace { File = berkas },
                $"{berkas} tidak dibaca karena namanya tidak dikenal. Nama berkas ditulis dengan huruf kecil; data "
                + "realisasi bernama realisasi.csv atau realisasi-<nama>.csv.");
        return !catatan.HasGalat;
    }
}
