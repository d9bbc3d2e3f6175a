using System.Globalization;

namespace FilingSchema.Compiler.Syntax;

/// <summary>JSON Pointers (RFC 6901) as text: empty for the root, <c>/properties/low</c> for what lies below.</summary>
public static class JsonPointer
{
    /// <summary>The pointer to a member of what another points to.</summary>
    public static string Append(string pointer, string name) => pointer + "/" + Escape(name);

    /// <summary>The pointer to an element of what another points to.</summary>
    public static string Append(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number that a token spells as one, without a sign or a zero before it; else <see langword="null"/>.</summary>
    public static int? IndexOf(string token) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && (index == 0 ? token.Length == 1 : token[0] != '0') ? index : null;

    /// <summary>A name as a pointer spells it.</summary>
    public static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");

    /// <summary>The name that a pointer spells so.</summary>
    public static string Unescape(string token) => token.Replace("~1", "/").Replace("~0", "~");
}
