using System.Collections.Immutable;
using System.Globalization;
using Kinerja.Engine.Csv.Sel;
using Kinerja.Engine.Csv.Tabel;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Csv.Bacaan;

/// <summary>
/// What the readers of data files share: cells into numbers, and every reason to reject a row as a diagnostic with its
/// line. All cells of a row are looked at, so that one run tells everything.
/// </summary>
internal sealed class PembacaData
{
    private const int HintsMaximum = 1000;
    private readonly Catatan _catatan;
    private readonly FormatAngka _format;
    private readonly IndeksUtf8 _wilayah;
    private readonly IndeksUtf8 _indikator;
    private (byte[] Text, int Tahun)? _tahun; // the good one read last
    private readonly Dictionary<(KolomCsv Kolom, string Text), string> _hints = [];

    /// <param name="definisi">
    /// What kode must be known to; <c>null</c> where it could not be read, and then every kode passes.
    /// </param>
    /// <param name="builder">Takes the cells.</param>
    /// <param name="catatan">Takes the diagnostics.</param>
    /// <param name="format">How ambiguous numbers are read.</param>
    public PembacaData(DefinisiKinerja? definisi, DataKinerjaBuilder builder, Catatan catatan, FormatAngka format)
    {
        Definisi = definisi;
        Builder = builder;
        _catatan = catatan;
        _format = format;
        _wilayah = new IndeksUtf8(kode => definisi?.KnowsWilayah(kode) == false ? -1 : builder.Wilayah(kode));
        _indikator = new IndeksUtf8(kode =>
            definisi is not null && definisi.FindIndikator(kode) is null ? -1 : builder.Indikator(kode));
    }

    /// <summary>What kode must be known to; <c>null</c> where it could not be read.</summary>
    public DefinisiKinerja? Definisi { get; }

    public DataKinerjaBuilder Builder { get; }

    /// <summary>The file being read.</summary>
    public TabelCsv Tabel { get; private set; } = null!;

    /// <summary>Whether nothing was wrong with the current row so far.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Reads a file; <paramref name="take"/> says whether the row was used.</summary>
    public AkunBerkas Read(BerkasMasuk berkas, Func<TabelCsv, ImmutableArray<KolomCsv>> columns, Func<bool> take)
    {
        var (read, used) = (0L, 0L);
        BacaanBerkas.Guard(berkas, DataCodes.BerkasDataTerputus, _catatan, tabel =>
        {
            Tabel = tabel;
            if (!tabel.Bind(columns(tabel), _catatan)) return;
            while (tabel.Read())
            {
                read++;
                IsWhole = true;
                if (HasShape() && take()) used++;
            }
            if (read == 0)
                _catatan.Add(DataCodes.BerkasDataKosong, new DiagnosticPlace { File = tabel.Berkas },
                    "Berkas tidak memuat satu baris pun di bawah judulnya.");
        });
        return new AkunBerkas(berkas.Nama, read, used);
    }

    /// <summary>Refuses a row whose wilayah is blank or unknown; gives it no number yet.</summary>
    public void CheckWilayah(KolomCsv kolom)
    {
        if (_wilayah.IsLast(Tabel.Name(kolom))) return; // only a good one is remembered
        if (IsBlank(kolom) || !IsName(kolom) || Definisi is null or { Wilayah.IsEmpty: true }
            || Wilayah(kolom) >= 0) return;
        Refuse(DataCodes.WilayahTidakDikenal, kolom, $"Wilayah '{Shown(kolom)}' tidak ada di wilayah.csv."
            + Suggest(kolom, Definisi.Wilayah.Select(w => (w.Kode, w.Nama))));
    }

    /// <summary>
    /// The number of the wilayah. Where none are defined, a kode becomes a wilayah by being given one, so only a row
    /// that is used may ask.
    /// </summary>
    public int Wilayah(KolomCsv kolom) => _wilayah.Find(Tabel.Name(kolom));

    /// <returns>The number of the indikator, negative when the row is to be rejected.</returns>
    public int Indikator(KolomCsv kolom)
    {
        var index = _indikator.Recall(Tabel.Name(kolom));
        if (index >= 0) return index;
        if (!IsName(kolom)) return -1;
        index = _indikator.Find(Tabel.Name(kolom));
        if (index < 0)
            Refuse(DataCodes.IndikatorTidakDikenal, kolom, $"Indikator '{Shown(kolom)}' tidak ada di indikator.csv."
                + Suggest(kolom, Definisi!.Indikator.Select(i => (i.Kode, i.Nama))));
        return index;
    }

    public int Tahun(KolomCsv kolom)
    {
        var cell = Tabel.Cell(kolom);
        if (_tahun is { } last && cell.SequenceEqual(last.Text)) return last.Tahun;
        if (IsBlank(kolom)) return 0;
        if (cell.Length == 4
            && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            && tahun is >= Batas.TahunMinimum and <= Batas.TahunMaximum)
        {
            _tahun = (cell.ToArray(), tahun);
            return tahun;
        }
        Refuse(DataCodes.TahunTidakSah, kolom,
            $"'{Shown(kolom)}' bukan tahun 1900..2200. Tulis empat angka, misalnya 2022.");
        return 0;
    }

    public int Triwulan(KolomCsv kolom)
    {
        var triwulan = SelTriwulan.Parse(Tabel.Cell(kolom));
        if (triwulan == 0 && !IsBlank(kolom))
            Refuse(DataCodes.TriwulanTidakSah, kolom,
                $"'{Shown(kolom)}' bukan triwulan. Tulis 1..4, I..IV, TW1, atau Triwulan I.");
        return triwulan;
    }

    /// <returns>Whether the cell is a number or no data; the row is marked otherwise.</returns>
    public bool Number(KolomCsv kolom, out decimal? nilai)
    {
        var result = SelAngka.Parse(Tabel.Cell(kolom), _format, out var number);
        nilai = result == HasilAngka.Ada ? number : null;
        if (result is HasilAngka.Ada or HasilAngka.Kosong) return true;
        Refuse(PesanAngka.Code(result), kolom, PesanAngka.For(result, Tabel.Text(kolom)));
        return false;
    }

    /// <summary>Refuses a row whose cell must not be blank.</summary>
    public bool IsBlank(KolomCsv kolom)
    {
        if (!Tabel.Cell(kolom).IsEmpty) return false;
        Refuse(DataCodes.IsianDataKosong, kolom, $"Kolom '{kolom.Nama}' kosong. Isi, atau hapus barisnya.");
        return true;
    }

    /// <summary>Refuses a row whose code or name holds a line break or another control character.</summary>
    public bool IsName(KolomCsv kolom)
    {
        if (!Tabel.Name(kolom).ContainsAnyInRange((byte)0, (byte)31)) return true;
        Refuse(DataCodes.NamaDataTidakSah, kolom,
            $"'{Shown(kolom)}' memuat ganti baris atau karakter tak terlihat. Mungkin ada kutip yang tidak ditutup.");
        return false;
    }

    public void Refuse(DiagnosticCode code, KolomCsv kolom, string message)
    {
        _catatan.Add(code, Tabel.Place(kolom), message);
        IsWhole = false;
    }

    /// <summary>Says what is doubtful about a row that is used all the same.</summary>
    public void Doubt(DiagnosticCode code, KolomCsv kolom, string message) =>
        _catatan.Add(code, Tabel.Place(kolom), message);

    /// <param name="kolom">The column of the number.</param>
    /// <param name="nama">The column that tells what the number is of.</param>
    /// <param name="wilayah">The column of the wilayah.</param>
    public void RefuseDuplicate(KolomCsv kolom, KolomCsv nama, KolomCsv wilayah) => Refuse(DataCodes.KunciGanda, kolom,
        $"'{Shown(nama)}' untuk wilayah '{Shown(wilayah)}' tahun {Shown(Skema.Tahun)} triwulan ini sudah dilaporkan di "
        + "baris atau berkas sebelumnya; yang pertama dibaca dipakai. Hapus salah satu, "
        + "atau pilih opsi DataGanda=Terakhir atau DataGanda=Jumlahkan.");

    private bool HasShape()
    {
        if (Tabel.Fault() is not var (code, message, kolom)) return true;
        _catatan.Add(code, Tabel.Place(kolom), message);
        return false;
    }

    /// <summary>A hint costs a comparison with every known kode, so an unknown kode is looked up once.</summary>
    private string Suggest(KolomCsv kolom, IEnumerable<(string Kode, string Nama)> known)
    {
        var text = Tabel.Text(kolom);
        if (_hints.TryGetValue((kolom, text), out var hint)) return hint;
        if (_hints.Count >= HintsMaximum) return "";
        var wanted = Nama.Normalize(text);
        var named = known.FirstOrDefault(item => Nama.Normalize(item.Nama) == wanted).Kode;
        return _hints[(kolom, text)] = named is not null
            ? $" Itu sebuah nama; tulis kodenya, '{named}'." : Saran.For(text, known.Select(item => item.Kode));
    }

    private string Shown(KolomCsv kolom) => Catatan.Shorten(Tabel.Text(kolom));
}
