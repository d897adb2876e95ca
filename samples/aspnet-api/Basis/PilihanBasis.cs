using System.ComponentModel.DataAnnotations;

namespace Kinerja.Api.Basis;

/// <summary>The section <c>Basis</c> of <c>appsettings.json</c>.</summary>
internal sealed class PilihanBasis
{
    public const string Section = "Basis";

    /// <summary>Which database.</summary>
    public JenisBasis Jenis { get; set; } = JenisBasis.Sqlite;

    /// <summary>Its connection string. It may hold a password, so it is better set by the variable
    /// <c>Basis__Koneksi</c> of the environment.</summary>
    [Required]
    public string Koneksi { get; set; } = "Data Source=kinerja.db";

    /// <summary>A folder to load when the database is empty; blank for none.</summary>
    public string Contoh { get; set; } = "";
}
