using System.Reflection;
using System.Runtime.CompilerServices;

namespace FilingSchema.Tests;

/// <summary>The public surface of an assembly as sorted text, a line for each type and member.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static string Of(Assembly assembly)
    {
        IEnumerable<string> blocks = assembly.GetExportedTypes()
            .Where(static type => !type.Name.StartsWith('<') && type.DeclaringType?.Name.StartsWith('<') != true)
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(static type => string.Join('\n', Members(type).Order(StringComparer.Ordinal).Select(static member => "    " + member).Prepend(Head(type))) + "\n");
        return string.Join('\n', blocks);
    }

    /// <summary>
    /// A change of the API shows as a change of <c>PublicApi.{assembly}.verified.txt</c> in the folder. If it is meant, the
    /// file that is written beside it takes its place.
    /// </summary>
    public static void AssertIsAgreedUpon(Assembly assembly, string folder)
    {
        string name = Path.Combine(folder, $"PublicApi.{assembly.GetName().Name}");
        string verified = $"{name}.verified.txt";
        string received = $"{name}.received.txt";
        string api = Of(assembly);

        bool isSame = File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == api;
        if (isSame)
            File.Delete(received);
        else
            File.WriteAllText(received, api);

        Assert.True(isSame, $"The public API has changed: compare {received} with {verified}.");
    }

    private static string Head(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsSubclassOf(typeof(Delegate)) ? "delegate"
            : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class" : "class";
        string[] bases = [.. type.GetInterfaces().Where(static contract => contract.IsVisible).Select(Name).Order(StringComparer.Ordinal)];
        return $"{kind} {Name(type)}{(bases.Length == 0 || type.IsEnum || type.IsSubclassOf(typeof(Delegate)) ? "" : $" : {string.Join(", ", bases)}")}";
    }

    private static IEnumerable<string> Members(Type type) => type.GetMembers(Declared)
        .Where(static member => member is not Type && !member.IsDefined(typeof(CompilerGeneratedAttribute)))
        .Select(Describe)
        .OfType<string>();

    private static string? Describe(MemberInfo member) => member switch
    {
        FieldInfo { IsSpecialName: false } field when field.IsPublic => $"{Static(field.IsStatic)}{Name(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}",
        ConstructorInfo { IsPublic: true } constructor => $"new({Parameters(constructor)})",
        PropertyInfo property => Describe(property),
        MethodInfo method when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            $"{Static(method.IsStatic)}{Name(method.ReturnType)} {method.Name}{Arguments(method)}({Parameters(method)})",
        _ => null,
    };

    private static string? Describe(PropertyInfo property)
    {
        MethodInfo? accessor = property.GetMethod ?? property.SetMethod;
        if (accessor is null || !IsVisible(accessor))
            return null;
        string index = property.GetIndexParameters().Length == 0 ? "" : $"[{string.Join(", ", property.GetIndexParameters().Select(static parameter => Name(parameter.ParameterType)))}]";
        string set = property.SetMethod is { } setter && IsVisible(setter)
            ? setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        return $"{Static(accessor.IsStatic)}{Name(property.PropertyType)} {property.Name}{index} {{{(property.GetMethod is null ? "" : " get;")}{set} }}";
    }

    private static bool IsVisible(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Arguments(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(static parameter =>
        $"{(parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return type.Name;
        string name = type.IsNested ? $"{type.DeclaringType!.Name.Split('`')[0]}.{type.Name}" : type.Name;
        return type.IsGenericType
            ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name;
    }
}
