using System.Reflection;
using Kinerja.Engine.Formulas;
using Kinerja.Engine.Model;

namespace Kinerja.Engine.Tests.Model;

/// <summary>A definition or a rule that exists is valid: no number passes for a choice that does not exist.</summary>
public sealed class EnumMemberTests
{
    /// <summary>Every parameter and property of a public type of the room that takes a choice.</summary>
    public static TheoryData<Type, string> Choices()
    {
        var choices = new TheoryData<Type, string>();
        foreach (var type in typeof(Indikator).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(Indikator).Namespace))
        {
            foreach (var name in ParametersOf(type).Where(p => ChoiceOf(p.ParameterType) is not null)
                .Select(p => p.Name!)) choices.Add(type, name);
            foreach (var name in SettersOf(type).Select(property => property.Name)) choices.Add(type, name);
        }
        return choices;
    }

    [Fact]
    public void Every_kind_of_definition_has_one() => Assert.Superset(
        new HashSet<Type> { typeof(Indikator), typeof(VariabelSetting), typeof(VariabelKatalog),
            typeof(AturanKinerja) },
        Choices().Select(row => row.Data.Item1).ToHashSet());

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_choice_is_a_member_of_its_enumeration(Type type, string name)
    {
        var choice =
            ChoiceOf(SettersOf(type).FirstOrDefault(p => p.Name == name)?.PropertyType ?? ParametersOf(type)
            .Single(p => p.Name == name).ParameterType)!;
        Assert.All(Enum.GetValues(choice).Cast<object>(), value => Give(type, name, value));
        Assert.All(
            new[] { -1, 99 }.Where(number => choice.GetEnumUnderlyingType() != typeof(byte) || number >= 0),
            number => Assert.IsType<ArgumentOutOfRangeException>(
                Assert.Throws<TargetInvocationException>(() => Give(type, name, Enum.ToObject(choice, number)))
                    .InnerException));
    }

    /// <summary>Makes one with the value as an argument, or sets it on one that is made.</summary>
    private static void Give(Type type, string name, object value)
    {
        var isArgument = ParametersOf(type).Any(p => p.Name == name);
        var constructor = ConstructorOf(type)!;
        var made = constructor.Invoke(
            [.. constructor.GetParameters()
            .Select(p => isArgument && p.Name == name ? value : Sample(p.ParameterType))]);
        if (SettersOf(type).FirstOrDefault(p => p.Name == name) is { } setter) setter.SetValue(made, value);
    }

    private static object? Sample(Type type) =>
        type == typeof(string) ? "x"
        : type == typeof(Rumus) ? Rumus.Parse("x")
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type.IsValueType ? Activator.CreateInstance(type) : null;

    private static Type? ChoiceOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } choice
        ? choice : null;

    private static ConstructorInfo? ConstructorOf(Type type) => type.IsEnum ? null : type.GetConstructors()
        .FirstOrDefault();

    private static ParameterInfo[] ParametersOf(Type type) => ConstructorOf(type)?.GetParameters() ?? [];

    private static IEnumerable<PropertyInfo> SettersOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.SetMethod is { IsPublic: true } && ChoiceOf(property.PropertyType) is not null);
}
