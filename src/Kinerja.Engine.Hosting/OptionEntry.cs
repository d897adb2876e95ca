using Kinerja.Engine.Model;
using Microsoft.Extensions.Configuration;

namespace Kinerja.Engine.Hosting;

/// <summary>One option of <see cref="KinerjaOptions"/>: its name and how configuration sets it.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Read">Sets the option, or adds the problem to <see cref="KinerjaOptions.Unread"/>.</param>
internal sealed record OptionEntry(string Name, Action<IConfigurationSection, KinerjaOptions> Read)
{
    /// <summary>Reads the value of an entry; <c>null</c> can be a value.</summary>
    /// <returns>Whether the entry is readable.</returns>
    private delegate bool TryRead(IConfigurationSection entry, out object? value);

    /// <summary>
    /// Whether the value is a defined member of its enumeration; always <c>true</c> for options of other types.
    /// </summary>
    public Predicate<KinerjaOptions> IsDefined { get; private init; } = _ => true;

    public static OptionEntry Integer(string name, Action<KinerjaOptions, int> set) => One(
        name, "Tulis satu bilangan bulat.", OptionText.TryReadInteger, (options, value) => set(options, (int)value!));

    public static OptionEntry IntegerOrNone(string name, Action<KinerjaOptions, int?> set) => One(
        name, "Tulis satu bilangan bulat, atau none.", OptionText.TryReadIntegerOrNone,
        (options, value) => set(options, (int?)value));

    public static OptionEntry Text(string name, Action<KinerjaOptions, string?> set) => One(
        name, "Tulis satu teks, atau none.", OptionText.TryReadText, (options, value) => set(options, (string?)value));

    public static OptionEntry Texts(string name, string example, Action<KinerjaOptions, IList<string>?> set) => One(
        name, $"Tulis satu teks atau lebih, dipisahkan koma, misalnya {example}.",
        OptionLists.TryReadTexts, (options, value) => set(options, (IList<string>?)value));

    public static OptionEntry Number(string name, Action<KinerjaOptions, decimal> set) => One(
        name, "Tulis satu angka dengan titik desimal.", OptionText.TryReadNumber,
        (options, value) => set(options, (decimal)value!));

    public static OptionEntry NumberOrNone(string name, Action<KinerjaOptions, decimal?> set) => One(
        name, "Tulis satu angka dengan titik desimal, atau none.", OptionText.TryReadNumberOrNone,
        (options, value) => set(options, (decimal?)value));

    public static OptionEntry Numbers(string name, Action<KinerjaOptions, IList<decimal>?> set) => One(
        name, "Tulis empat angka, misalnya 60,62,62,63.", OptionLists.TryReadNumbers,
        (options, value) => set(options, (IList<decimal>?)value));

    public static OptionEntry Choice<T>(
        string name, Func<KinerjaOptions, T> get, Action<KinerjaOptions, T> set)
        where T : struct, Enum
    {
        return One(
            name, $"Pilihan: {string.Join(", ", Enum.GetNames<T>())}.", TryReadChoice,
            (options, value) => set(options, (T)value!)) with
        {
            IsDefined = options => Enum.IsDefined(get(options)),
        };

        static bool TryReadChoice(IConfigurationSection entry, out object? value) =>
            OptionText.TryReadChoice(entry, typeof(T), out value);
    }

    public static OptionEntry Scale(string name, Action<KinerjaOptions, IList<LangkahPredikat>?> set) => new(
        name, (entry, options) =>
        {
            var before = options.Unread.Count;
            var steps = OptionText.IsNone(entry) ? null : LangkahPredikatReader.Read(entry, options.Unread);
            if (options.Unread.Count == before) set(options, steps);
        });

    /// <summary>An option that keeps its previous value when its entry is not readable.</summary>
    private static OptionEntry One(
        string name, string accepted, TryRead tryRead, Action<KinerjaOptions, object?> set) => new(
        name, (entry, options) =>
        {
            if (tryRead(entry, out var value))
            {
                set(options, value);
                return;
            }
            var shown = entry.Value ?? string.Join(", ", entry.GetChildren().Select(child => child.Value));
            options.Unread.Add($"Opsi {name} = '{shown}' tidak terbaca. {accepted}");
        });
}
