using System.Text;

namespace FilingSchema.Tests.Records;

internal static class Samples
{
    /// <summary>Valid, every member given, one unknown.</summary>
    public const string Full = """
        {"metric":"diluted EPS","period":"FY2026Q1","low":1.50,"high":2.00,"notes":["é","\"b\""],"matters":[{"kind":"election","nominee":"A. Müller","for":12,"alternative":{"kind":"proposal"}},{"kind":"proposal","more":[1,{"a":null}]}],"cost":"undetermined","filed":"2004-08-23","accepted":"2004-08-23T17:30:00.125-04:00","source":"https://www.sec.gov/a?b=c&d","filer":"0000320193","pages":3,"segments":{"a/b":0.5,"c":1},"kind":"guidance","anything":7}
        """;

    /// <summary>Valid, with nothing but what is required.</summary>
    public const string Least = """{"metric":"revenue","period":"FY2026","matters":[{"kind":"proposal"}],"kind":"guidance"}""";

    /// <summary>The least record with members put in before its last.</summary>
    public static string With(string members) => Least.Replace("\"kind\":\"guidance\"", members + ",\"kind\":\"guidance\"", StringComparison.Ordinal);

    public static ViolationList Violations(string json) => Violations(Encoding.UTF8.GetBytes(json));

    public static ViolationList Violations(ReadOnlySpan<byte> json)
    {
        bool isValid = Guidance.TryParse(json, out _, out ViolationList violations);
        Assert.Equal(isValid, violations.IsEmpty);
        return violations;
    }

    /// <summary>The one violation, as it prints.</summary>
    public static string Violation(string json) => Assert.Single(Violations(json)).ToString();
}
