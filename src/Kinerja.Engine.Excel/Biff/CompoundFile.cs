using System.Buffers.Binary;
using System.Text;
using Kinerja.Engine.Excel.Packages;

namespace Kinerja.Engine.Excel.Biff;

/// <summary>
/// A file of streams in chains of sectors ([MS-CFB]), in which a .xls lies. Every chain is followed for no more
/// sectors than there are, so that a circle ends.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int FirstOfHeaderTable = 76;
    private const int EntriesInHeader = 109;
    private const uint LastSector = 0xFFFF_FFFA; // Above it the numbers have meanings of their own.

    private readonly byte[] _file;
    private readonly int _sectorShift;
    private readonly List<uint> _tableSectors = [];
    private readonly byte[] _directory;

    /// <exception cref="WorkbookFormatException">The file is damaged.</exception>
    public CompoundFile(byte[] file)
    {
        _file = file;
        if (file.Length < HeaderLength) throw Damaged();
        _sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(30));
        if (_sectorShift is not (9 or 12)) throw Damaged();
        ReadTableSectors();
        _directory = Chain(UInt32(48));
    }

    private int SectorLength => 1 << _sectorShift;

    private int SectorCount => (_file.Length >> _sectorShift) + 1;

    /// <summary>Whether there is a stream or folder of that name.</summary>
    public bool Contains(string name) => Find(name) >= 0;

    /// <summary>The bytes of a stream; <c>null</c> when there is none of that name.</summary>
    public byte[]? Read(string name)
    {
        var entry = Find(name);
        if (entry < 0) return null;
        var start = BinaryPrimitives.ReadUInt32LittleEndian(_directory.AsSpan(entry + 116));
        var length = BinaryPrimitives.ReadUInt32LittleEndian(_directory.AsSpan(entry + 120));
        var bytes = length < UInt32(56) ? SmallChain(start) : Chain(start);
        if (length > bytes.Length) throw Damaged();
        return bytes.AsSpan(0, (int)length).ToArray();
    }

    private static WorkbookFormatException Damaged() => Faults.Damaged("", "susunan sektor berkas .xls tidak utuh");

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(at));

    /// <returns>Where its entry begins in the directory; -1 when there is none.</returns>
    private int Find(string name)
    {
        for (var entry = 0; entry + EntryLength <= _directory.Length; entry += EntryLength)
        {
            var length = BinaryPrimitives.ReadUInt16LittleEndian(_directory.AsSpan(entry + 64)) - 2;
            if (length is < 2 or > 62 || _directory[entry + 66] == 0) continue;
            var found = Encoding.Unicode.GetString(_directory, entry, length);
            if (string.Equals(found, name, StringComparison.OrdinalIgnoreCase)) return entry;
        }
        return -1;
    }

    /// <summary>
    /// The sectors of the allocation table: the first 109 stand in the header, the others in sectors of their own.
    /// </summary>
    private void ReadTableSectors()
    {
        for (var i = 0; i < EntriesInHeader; i++) AddTableSector(UInt32(FirstOfHeaderTable + i * sizeof(uint)));
        var next = UInt32(68);
        for (var seen = 0; next < LastSector; seen++)
        {
            if (seen > SectorCount) throw Damaged();
            var sector = Sector(next);
            if (sector.Length < SectorLength) throw Damaged();
            for (var at = 0; at < SectorLength - sizeof(uint); at += sizeof(uint))
            {
                AddTableSector(BinaryPrimitives.ReadUInt32LittleEndian(sector[at..]));
            }
            next = BinaryPrimitives.ReadUInt32LittleEndian(sector[^sizeof(uint)..]);
        }
    }

    private void AddTableSector(uint sector)
    {
        if (sector >= LastSector) return;
        if (_tableSectors.Count > SectorCount) throw Damaged();
        _tableSectors.Add(sector);
    }

    /// <summary>
    /// The bytes of a sector; fewer at the end of the file, where some programs leave the last one short.
    /// </summary>
    private ReadOnlySpan<byte> Sector(uint number)
    {
        var start = ((long)number + 1) << _sectorShift;
        if (start >= _file.Length) throw Damaged();
        return _file.AsSpan((int)start, (int)Math.Min(SectorLength, _file.Length - start));
    }

    private uint Next(uint sector)
    {
        var perSector = (uint)SectorLength / sizeof(uint);
        var index = sector / perSector;
        if (index >= _tableSectors.Count) throw Damaged();
        var table = Sector(_tableSectors[(int)index]);
        var at = (int)(sector % perSector) * sizeof(uint);
        return at + sizeof(uint) <= table.Length
            ? BinaryPrimitives.ReadUInt32LittleEndian(table[at..])
            : throw Damaged();
    }

    private byte[] Chain(uint start)
    {
        var bytes = new MemoryStream();
        var count = 0;
        for (var sector = start; sector < LastSector; sector = Next(sector))
        {
            if (++count > SectorCount) throw Damaged();
            bytes.Write(Sector(sector));
        }
        return bytes.ToArray();
    }

    /// <summary>A short stream lies in sectors of 64 bytes within a stream of the root entry.</summary>
    private byte[] SmallChain(uint start)
    {
        const int Shift = 6;
        if (_directory.Length < EntryLength) throw Damaged();
        var container = Chain(BinaryPrimitives.ReadUInt32LittleEndian(_directory.AsSpan(116)));
        var table = Chain(UInt32(60));
        var bytes = new MemoryStream();
        for (var sector = start; sector < LastSector;)
        {
            var at = (long)sector << Shift;
            var entry = (long)sector * sizeof(uint);
            if (at >= container.Length || entry + sizeof(uint) > table.Length || bytes.Length > container.Length)
                throw Damaged();
            bytes.Write(container.AsSpan((int)at, (int)Math.Min(1 << Shift, container.Length - at)));
            sector = BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan((int)entry));
        }
        return bytes.ToArray();
    }
}
