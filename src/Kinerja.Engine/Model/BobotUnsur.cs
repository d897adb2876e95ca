namespace Kinerja.Engine.Model;

/// <summary>How much one of k unsur weighs in the IKM (SPEC 9.1).</summary>
public enum BobotUnsur
{
    /// <summary>1/k, not rounded.</summary>
    Eksak,

    /// <summary>1/k rounded to two digits, as older reports have it: 0.11 of nine unsur.</summary>
    DuaDesimal,

    /// <summary>1/k rounded to three digits: 0.111 of nine unsur.</summary>
    TigaDesimal,
}
