namespace Kinerja.Engine.Data;

/// <summary>What happens when the same key is reported twice (SPEC 10.4).</summary>
public enum DataGanda
{
    /// <summary>The first number is kept; later ones are rejected.</summary>
    Tolak,

    /// <summary>The last number counts.</summary>
    Terakhir,

    /// <summary>The numbers add up.</summary>
    Jumlahkan,
}
