namespace Kinerja.Engine.Data;

/// <summary>Where one cell is.</summary>
internal readonly struct TempatSel(Lumbung.Petak page, int at)
{
    /// <returns>Whether the cell was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    public bool Add(in decimal? nilai, DataGanda ganda)
    {
        var status = page.Status(at);
        if (nilai is not { } number)
        {
            if (status == StatusSel.TidakAda) page.MarkBlank(at);
            return true;
        }
        if (status == StatusSel.Ada)
        {
            if (ganda == DataGanda.Tolak) return false;
            if (ganda == DataGanda.Jumlahkan) number += page.Find(at)!.Value;
        }
        page.Put(at, number);
        return true;
    }
}
