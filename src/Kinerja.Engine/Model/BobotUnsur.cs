namespace Kinerja.Engine.Model;

/// <summary>The weight of each of k unsur in the IKM (SPEC 9.1).</summary>
public enum BobotUnsur
{
    /// <summary>1/k, not rounded.</summary>
    Eksak,

    /// <summary>1/k rounded to two digits, as in older reports: 0.11 for nine unsur.</summary>
    DuaDesimal,

    /// <summary>1/k rounded to three digits: 0.111 for nine unsur.</summary>
    TigaDesimal,
}
