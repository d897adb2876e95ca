using System.IO.Compression;

namespace Kinerja.Engine.Excel.Packages;

/// <summary>
/// A zip file of parts and their relationships (ECMA-376 part 2). Its directory is checked once: sizes against the
/// limits, no name twice, nothing encrypted.
/// </summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private Package(ZipArchive zip, long packedBytes)
    {
        _zip = zip;
        long unpacked = 0;
        foreach (var entry in zip.Entries)
        {
            if (entry.IsEncrypted) throw Faults.Encrypted();
            if (!_entries.TryAdd(PartName.Normalise(entry.FullName).TrimStart('/'), entry))
            {
                throw Faults.Damaged(entry.FullName, "bagian ini ada dua kali");
            }
            unpacked += Math.Min(entry.Length, Limits.UnpackedBytes + 1);
        }
        if (unpacked > Limits.UnpackedBytes) throw Faults.TooLarge("isinya lebih dari 1 GiB");
        if (unpacked > Limits.UnpackedRatio * packedBytes)
        {
            throw Faults.TooLarge($"isinya lebih dari {Limits.UnpackedRatio} kali ukuran berkasnya");
        }
    }

    /// <summary>Opens a zip file.</summary>
    /// <param name="stream">Can be sought; stays open.</param>
    /// <exception cref="WorkbookFormatException">It is damaged or too large.</exception>
    public static Package Open(Stream stream)
    {
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return new Package(zip, stream.Length);
        }
        catch (Exception exception)
        {
            zip?.Dispose();
            if (!Faults.IsDamage(exception)) throw;
            throw Faults.Damaged("", "arsip zip-nya tidak utuh", exception);
        }
    }

    public bool Contains(string part) => _entries.ContainsKey(part);

    /// <summary>Opens a part as XML.</summary>
    /// <exception cref="WorkbookFormatException">There is no such part, or it cannot be unpacked.</exception>
    public XmlPart OpenPart(string part, CancellationToken cancellationToken) =>
        new(OpenBytes(part, cancellationToken), part);

    /// <summary>Opens a part as bytes.</summary>
    /// <exception cref="WorkbookFormatException">There is no such part, or it cannot be unpacked.</exception>
    public GuardedStream OpenBytes(string part, CancellationToken cancellationToken)
    {
        if (!_entries.TryGetValue(part, out var entry)) throw Faults.Damaged(part, "bagian ini tidak ada");
        try
        {
            return new GuardedStream(entry.Open(), new PartEntry(part, entry.Length, entry.Crc32), cancellationToken);
        }
        catch (Exception exception) when (Faults.IsDamage(exception))
        {
            throw Faults.Damaged(part, "bagian ini tidak dapat dibuka", exception);
        }
    }

    /// <summary>The relationships of a part by their id; those of the file itself for an empty name.</summary>
    /// <exception cref="WorkbookFormatException">They are damaged.</exception>
    public IReadOnlyDictionary<string, Relationship> RelationshipsOf(string part, CancellationToken cancellationToken)
    {
        var relationships = new Dictionary<string, Relationship>(StringComparer.Ordinal);
        var name = PartName.OfRelationships(part);
        if (!Contains(name)) return relationships;
        using var xml = OpenPart(name, cancellationToken);
        xml.Read("Relationships", () =>
        {
            if (xml.Name != "Relationship") return;
            var type = xml.Attribute("Type") ?? "";
            var target = xml.Attribute("Target") ?? "";
            var isInside = xml.Attribute("TargetMode") != "External";
            relationships[xml.Attribute("Id") ?? ""] =
                new Relationship(type[(type.LastIndexOf('/') + 1)..], isInside ? PartName.Resolve(part, target) : "");
        });
        return relationships;
    }

    public void Dispose() => _zip.Dispose();
}
