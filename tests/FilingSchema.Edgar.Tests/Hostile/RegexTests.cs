using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.Hostile;

/// <summary>
/// Whatever stands in a filing, no regular expression of the reader does harm. None takes time without bound: each is tried on
/// what its own words and marks give when they are repeated, behind a beginning that it takes and before an end that it does not.
/// </summary>
/// <remarks>Pairs are repeated some hundred times: what grows exponentially shows. Alone they are repeated more often, so that a cube shows too.</remarks>
public sealed partial class RegexTests
{
    private const int LengthOfPairs = 240;
    private const int LengthOfOne = 3_000;

    // Far above what so many characters take, even if the expression starts anew at each.
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(500);

    // What takes long a few times may have waited for the processor; what is exponential takes long every time.
    private const int Attempts = 5;

    private static readonly string[] Marks = [" ", "1", "a", "A", "*", "-", ".", ",", "(", ")", "[", "]", "%", "$", "_", "/", ":", "\"", "'", "&", "x "];

    [GeneratedRegex("[A-Za-z]{2,}|[^\\w\\s\\\\]")]
    private static partial Regex Token { get; }

    public static TheoryData<string> Names => [.. Properties.Keys];

    private static Dictionary<string, PropertyInfo> Properties { get; } = typeof(EdgarReader).Assembly.GetTypes()
        .SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(static property => property.IsDefined(typeof(GeneratedRegexAttribute)))
        .ToDictionary(static property => $"{property.DeclaringType!.Name}.{property.Name}", StringComparer.Ordinal);

    // What other scripts have for digits is taken by \d, and by no parser of numbers.
    [Theory]
    [MemberData(nameof(Names))]
    public void Digits_are_those_of_ASCII(string name) => Assert.DoesNotContain(@"\d", Properties[name].GetValue(null)!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Digits_of_another_script_are_no_numbers()
    {
        const string Filing = "<p>FORM 8-K</p><p>Date of Report: March \u0663, 2014</p><p>\u0660</p><hr><p>Item 8.01 Other Events</p><p>On March \u0664, 2014, it rained.</p><p>\u0661</p><hr>";

        ReadResult<CurrentReport> read = EdgarReader.Read<CurrentReport>(Encoding.UTF8.GetBytes(Filing));

        Assert.Equal("8.01", Assert.Single(read.Value!.Items).Item.ToString());
        Assert.Null(read.Value.Cover?.DocumentPeriodEndDate);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Time_is_bounded(string name)
    {
        var written = (Regex)Properties[name].GetValue(null)!;
        // What the compiler made of it cannot be told to stop.
        Regex regex = new(written.ToString(), written.Options, Most);
        string[] pieces = [.. Marks.Concat(Token.Matches(written.ToString()).Select(static token => token.Value)).Distinct()];

        string[] slow = [.. pieces.Select(static piece => (Piece: piece, Length: LengthOfOne))
            .Concat(pieces.SelectMany(first => pieces.Select(second => (Piece: first + second, Length: LengthOfPairs))))
            .SelectMany(text => new[] { "", "1", "A ", text.Piece + " " }.Select(head => (Head: head, text.Piece, text.Length)))
            .Where(text => IsSlow(regex, text.Head, string.Concat(Enumerable.Repeat(text.Piece, text.Length / text.Piece.Length))))
            .Select(static text => $"'{text.Head}' and '{text.Piece}' again and again").Take(3)];

        Assert.True(slow.Length == 0, $"{string.Join("; ", slow)}: {written}");
    }

    private static bool IsSlow(Regex regex, string head, string repeated)
    {
        string text = regex.RightToLeft ? "\u0001" + repeated + head : head + repeated + "\u0001";
        return Enumerable.Range(0, Attempts).All(_ => IsStopped(regex, text));
    }

    private static bool IsStopped(Regex regex, string text)
    {
        try
        {
            _ = regex.IsMatch(text);
            return false;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
