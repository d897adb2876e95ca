namespace Kinerja.Engine.Data;

/// <summary>The policy for a key that is reported twice (SPEC 10.4).</summary>
public enum DataGanda
{
    /// <summary>The first number is kept; later ones are rejected.</summary>
    Tolak,

    /// <summary>The last number counts.</summary>
    Terakhir,

    /// <summary>The numbers add up.</summary>
    Jumlahkan,
}
