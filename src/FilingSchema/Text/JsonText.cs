using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace FilingSchema;

/// <summary>What the readers of JSON texts share.</summary>
internal static class JsonText
{
    public const int MaxDepth = 64;

    public static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>The string or name on which the reader stands; <see langword="false"/> if it holds half of a surrogate pair.</summary>
    public static bool TryGetString(ref readonly Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        if (!reader.ValueIsEscaped)
        {
            text = Encoding.UTF8.GetString(reader.ValueSpan);
            return true;
        }
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader has no other way to say that the escapes do not make up a character.
            text = null;
            return false;
        }
    }

    /// <summary>The string or name on which the reader stands; as it is written, if its escapes are wrong.</summary>
    public static string GetString(ref readonly Utf8JsonReader reader) =>
        TryGetString(in reader, out string? text) ? text : Encoding.UTF8.GetString(reader.ValueSpan);

    /// <summary>Appends a segment to a JSON Pointer.</summary>
    public static void AppendSegment(StringBuilder pointer, string name)
    {
        pointer.Append('/');
        foreach (char unit in name)
        {
            if (unit == '~')
                pointer.Append("~0");
            else if (unit == '/')
                pointer.Append("~1");
            else
                pointer.Append(unit);
        }
    }

    /// <summary>The name that a segment of a JSON Pointer stands for.</summary>
    public static string Unescape(string segment) =>
        segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    /// <summary>The place of a keyword beneath a schema's.</summary>
    public static string Place(string schema, string path) =>
        schema.Contains('#', StringComparison.Ordinal) ? schema + path : $"{schema}#{path}";
}
