using System.Collections.Immutable;
using Kinerja.Engine.Diagnostics;
using Kinerja.Engine.Penamaan;

namespace Kinerja.Engine.Model.Checks;

/// <summary>Finds how the figures of several wilayah become one, for every indikator (SPEC 7.2).</summary>
internal sealed class AgregasiChecker(VariabelResolver resolver, List<Diagnostic> diagnostics)
{
    /// <param name="indikator">The indikator.</param>
    /// <param name="variabel">Its variabel, resolved.</param>
    public AgregasiWilayah AgregasiOf(Indikator indikator, ImmutableArray<VariabelIndikator> variabel)
    {
        if (indikator.AgregasiWilayah == AgregasiWilayah.RasioJumlah
            && !AgregasiWilayahExtensions.AllowsRasioJumlah(indikator))
            Add(DefinitionCodes.AgregasiTidakCocok, indikator, "agregasi_wilayah",
                $"RasioJumlah pada '{indikator.Kode}' memerlukan rumus berbentuk satu rasio N/D tanpa rujukan [@...]. "
                + $"Kosongkan, atau pilih agregasi lain.");
        return indikator.AgregasiWilayah ?? AgregasiWilayahExtensions.Default(indikator, variabel);
    }

    /// <summary>Returns the variabel whose value is the weight of a wilayah; <c>null</c> for none.</summary>
    public VariabelIndikator? PembobotOf(Indikator indikator)
    {
        var weighs = indikator.AgregasiWilayah == AgregasiWilayah.RataRataTertimbang;
        if (weighs == indikator.PembobotWilayah is not null)
            return weighs ? resolver.Resolve(indikator, Nama.Normalize(indikator.PembobotWilayah!)) : null;
        if (weighs)
            Add(DefinitionCodes.AgregasiTidakCocok, indikator, "pembobot_wilayah",
                $"RataRataTertimbang pada '{indikator.Kode}' memerlukan pembobot_wilayah, misalnya penduduk.");
        else
            Add(DefinitionCodes.PembobotTakBerlaku, indikator, "pembobot_wilayah",
                $"pembobot_wilayah pada '{indikator.Kode}' diabaikan karena agregasi_wilayah-nya bukan "
                + $"RataRataTertimbang.");
        return null;
    }

    private void Add(DiagnosticCode code, Indikator indikator, string column, DiagnosticText message) =>
        diagnostics.Add(new(code, indikator.Asal with { Column = column }, message));
}
