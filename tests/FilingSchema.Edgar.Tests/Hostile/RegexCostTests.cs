using System.Reflection;
using System.Text.RegularExpressions;

namespace FilingSchema.Edgar.Tests.Hostile;

/// <summary>
/// No regular expression of the reader takes time without bound: each is tried on what its own words and marks give when they are
/// repeated, behind a beginning that it takes and before an end that it does not.
/// </summary>
/// <remarks>Texts are short, for what grows by a power of the length is met by cutting the text. What grows exponentially shows all the same.</remarks>
public sealed partial class RegexCostTests
{
    private const int Length = 240;

    // Far above what 240 characters take, however often the expression starts anew, and on a busy machine.
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(500);

    private static readonly string[] Marks = [" ", "1", "a", "A", "*", "-", ".", ",", "(", ")", "[", "]", "%", "$", "_", "/", ":", "\"", "'", "&", "x "];

    [GeneratedRegex("[A-Za-z]{2,}|[^\\w\\s\\\\]")]
    private static partial Regex Token { get; }

    public static TheoryData<string> Names => [.. Properties.Keys];

    private static Dictionary<string, PropertyInfo> Properties { get; } = typeof(EdgarReader).Assembly.GetTypes()
        .SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(static property => property.IsDefined(typeof(GeneratedRegexAttribute)))
        .ToDictionary(static property => $"{property.DeclaringType!.Name}.{property.Name}", StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Time_is_bounded(string name)
    {
        var written = (Regex)Properties[name].GetValue(null)!;
        // What the compiler made of it cannot be told to stop.
        Regex regex = new(written.ToString(), written.Options, Most);
        string[] pieces = [.. Marks.Concat(Token.Matches(written.ToString()).Select(static token => token.Value)).Distinct()];

        string[] slow = [.. pieces.SelectMany(first => pieces.Select(second => first == second ? first : first + second))
            .SelectMany(piece => new[] { "", "1", "A ", piece + " " }.Select(head => (Head: head, Piece: piece)))
            .Where(text => IsSlow(regex, text.Head, text.Piece))
            .Select(static text => $"'{text.Head}' and '{text.Piece}' again and again").Take(3)];

        Assert.True(slow.Length == 0, $"{string.Join("; ", slow)}: {written}");
    }

    private static bool IsSlow(Regex regex, string head, string piece)
    {
        try
        {
            _ = regex.IsMatch(head + string.Concat(Enumerable.Repeat(piece, Length / piece.Length)) + "\u0001");
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
