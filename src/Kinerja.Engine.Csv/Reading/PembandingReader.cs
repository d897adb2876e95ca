using Kinerja.Engine.Csv.Formats;
using Kinerja.Engine.Csv.Tables;
using Kinerja.Engine.Data;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Csv.Reading;

/// <summary>Reads files of what others reached: one number per row (SPEC 17.4).</summary>
/// <param name="settings">The settings of reading.</param>
/// <param name="names">The codes and names.</param>
/// <param name="dataGanda">The option that decides which number of a key counts.</param>
internal sealed class PembandingReader(DataSettings settings, DataNames names, DataGanda dataGanda)
{
    private readonly DataRowParser _parser = new(names, settings.Log);
    private readonly DataPembandingBuilder _builder = new(dataGanda);
    private readonly Dictionary<(string Indikator, string Nama, int Tahun), Origin> _last = [];
    private bool _isAny; // whether the header of some file could be read

    /// <summary>Reads all files.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="accounts">Receives the row counts of each.</param>
    /// <returns>The data; <c>null</c> when there is no file that could be opened.</returns>
    public DataPembanding? Read(IEnumerable<TableSource> sources, List<FileAccount> accounts)
    {
        foreach (var source in sources) accounts.Add(Read(source));
        return _isAny ? _builder.Build() : null;
    }

    private FileAccount Read(TableSource source)
    {
        using var file = new DataFile(source, settings, new PembandingForm(source.Rules.Given), names)
        {
            IsNotationChecked = true,
        };
        var before = _parser.Named;
        foreach (var batch in file)
        {
            if (batch.Row is { } row && Take(row, file.Notation)) file.Used++;
        }
        NamaReporter.Tell(source, _parser.Named - before, settings.Log);
        _isAny |= file.IsOpen;
        return file.Account;
    }

    /// <returns>Whether the number of the row was used, or is blank.</returns>
    private bool Take(TableRow row, ColumnNotation notation)
    {
        _parser.Begin(row, notation);
        var indikator = _parser.IsBlank(Schema.IndikatorRequired) ? -1 : _parser.Indikator(Schema.IndikatorRequired);
        var nama = _parser.Nama(PembandingSchema.Nama);
        var tahun = _parser.Tahun(Schema.Tahun);
        _parser.IsValid(-1, indikator, tahun, Schema.Tahun);
        var key = _parser.IsWhole ? LabelKey.OfTarget(indikator, tahun) : LabelKey.Undecided;
        var isGood = _parser.Number(PembandingSchema.Nilai, out var nilai, key);
        if (!_parser.IsWhole || !isGood) return false;
        return nilai is not { } number || Store(row, indikator, nama, tahun, number);
    }

    private bool Store(TableRow row, int indikator, string nama, int tahun, decimal nilai)
    {
        var kode = names.Indikator[indikator];
        kode = names.Definisi?.FindIndikator(kode)?.Kode ?? kode; // one spelling of each
        var (key, place) = ((Nama.Normalize(kode), Nama.Normalize(nama), tahun), row.Place(PembandingSchema.Nilai));
        var isSecond = _last.TryGetValue(key, out var before);
        var isTaken = _builder.Add(kode, nama, tahun, nilai);
        if (!isTaken)
            settings.Log.Add(DataCodes.KunciGanda, names.Place(row, PembandingSchema.Nilai),
                $"Pembanding '{DiagnosticLog.Shorten(nama)}' indikator '{DiagnosticLog.Shorten(kode)}' tahun {tahun} "
                + $"sudah ada di {before.Place}; yang pertama dibaca dipakai. Hapus salah satu, atau pilih --opsi "
                + $"DataGanda=Terakhir (kinerja.json: \"DataGanda\": \"Terakhir\") atau --opsi DataGanda=Jumlahkan.");
        else if (isSecond && dataGanda == DataGanda.Terakhir)
            settings.Log.Add(DataCodes.DataDiganti, names.Place(row, PembandingSchema.Nilai),
                $"Pembanding '{DiagnosticLog.Shorten(nama)}' indikator '{DiagnosticLog.Shorten(kode)}' tahun {tahun}: "
                + $"{before.Nilai} di {before.Place} diganti {nilai} di {place} (DataGanda=Terakhir).");
        if (isTaken) _last[key] = new Origin(nilai, place);
        return isTaken;
    }

    private readonly record struct Origin(decimal Nilai, DiagnosticPlace Place);
}
