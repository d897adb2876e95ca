using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml;
using System.Xml.Linq;

namespace Kinerja.PublicDocs;

/// <summary>Copies the documentation of the members that users of an assembly see.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length != 3)
        {
            Console.Error.WriteLine("usage: Kinerja.PublicDocs IN.dll IN.xml OUT.xml");
            return 2;
        }
        using var assembly = new PEReader(File.OpenRead(args[0]));
        var seen = new PublicMembers(assembly.GetMetadataReader()).Ids();
        var page = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
        foreach (var member in page.Descendants("member").ToList())
        {
            if (seen.Contains(member.Attribute("name")!.Value)) continue;
            if (member.NextNode is XText space) space.Remove();
            member.Remove();
        }
        using var writer = XmlWriter.Create(args[2], new XmlWriterSettings { NewLineChars = "\n" });
        page.Save(writer);
        return 0;
    }
}
