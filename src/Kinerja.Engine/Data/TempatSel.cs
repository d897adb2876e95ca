namespace Kinerja.Engine.Data;

/// <summary>Where one cell is.</summary>
internal readonly struct TempatSel(Lumbung.Petak page, int at)
{
    /// <returns>Whether the cell was taken; <c>false</c> for a duplicate under <see cref="DataGanda.Tolak"/>.</returns>
    public bool Add(in decimal? nilai, DataGanda ganda)
    {
        ref var status = ref page.Status(at);
        if (!nilai.HasValue)
        {
            if (status == StatusSel.TidakAda) status = StatusSel.Kosong;
            return true;
        }
        if (status != StatusSel.Ada)
        {
            status = StatusSel.Ada;
            page.Nilai(at) = nilai.GetValueOrDefault();
            return true;
        }
        switch (ganda)
        {
            case DataGanda.Tolak: return false;
            case DataGanda.Terakhir: page.Nilai(at) = nilai.GetValueOrDefault(); return true;
            case DataGanda.Jumlahkan: page.Nilai(at) += nilai.GetValueOrDefault(); return true;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }
}
