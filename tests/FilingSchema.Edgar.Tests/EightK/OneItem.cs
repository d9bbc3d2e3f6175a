using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Reads a made-up report of one item.</summary>
internal static class OneItem
{
    public static T Read<T>(string number, string text, string day = "June 1, 2025")
        where T : EightKItem => Assert.IsType<T>(Assert.Single(CurrentReportTests.Read(
            $"<html><body><p>FORM 8-K</p><p>Date of Report: {day}</p><p>Elm Works, Inc.</p><p>(Exact name of registrant)</p><p>Item {number} {{0}}</p><p>{text}</p><p>SIGNATURES</p></body></html>"
                .Replace("{0}", Caption(number), StringComparison.Ordinal)).Value!.Items));

    private static string Caption(string number) => number switch
    {
        "1.05" => "Material Cybersecurity Incidents",
        "2.02" or "12" => "Results of Operations and Financial Condition",
        "4.01" => "Changes in Registrant’s Certifying Accountant",
        _ => "Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers",
    };
}
