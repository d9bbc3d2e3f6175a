using System.Globalization;
using System.Text;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Writes where in the schemas a type and its members stand, for who comes to the code from their names.</summary>
/// <param name="type">The type.</param>
/// <param name="lines">The lines of its file, if code is to name them: editors and terminals open what looks like <c>path:line</c>.</param>
internal sealed class PlaceWriter(TypeModel type, TypeLines? lines)
{
    /// <summary>A line for the head of the file.</summary>
    public string Type => lines is null
        ? Comment(new Reference(type.Symbol.Path, type.Symbol.Pointer).ToString())
        : Comment(At(lines.Type) + (type.Symbol.Pointer.Length == 0 ? string.Empty : " #" + type.Symbol.Pointer));

    /// <summary>What follows the declaration of a member or a choice.</summary>
    /// <param name="index">Which one it is.</param>
    /// <param name="place">Its place, if that is in another file.</param>
    public string Member(int index, string? place = null) =>
        lines is null ? string.Empty
        : lines.Members[index] is { } line ? " " + Comment(At(line))
        : place is null ? string.Empty
        : " " + Comment(place);

    private string At(int line) => type.Symbol.Path + ":" + line.ToString(CultureInfo.InvariantCulture);

    /// <summary>A comment, of which nothing gets out: names of JSON may hold line ends.</summary>
    private static string Comment(string text)
    {
        var comment = new StringBuilder("// ", text.Length + 3);
        foreach (char c in text)
        {
            comment.Append(char.IsControl(c) || c is '\u2028' or '\u2029' || char.IsSurrogate(c) ? ' ' : c);
        }

        return comment.ToString();
    }
}
