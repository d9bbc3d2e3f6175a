namespace FilingSchema.Edgar.Tests.Sections;

/// <summary>Plans as the compiler makes them, made by hand.</summary>
internal static class HandMadePlan
{
    public static RecordSchema Section(string number, string caption, DateOnly? since = null, DateOnly? until = null) => new()
    {
        Name = $"Section{number}",
        Location = "form.yaml",
        Title = caption,
        GetJson = static () => default,
        Filing = new FilingSection { Form = "T-1", Item = number, Headings = [caption], Since = since, Until = until },
    };

    public static RecordSchema Form(params RecordSchema[] sections)
    {
        RecordSchema union = new() { Name = "Sections", Location = "form.yaml", GetJson = static () => default, GetCases = () => sections };
        MemberReading member = new()
        {
            Name = "items",
            Kind = ValueKind.Union,
            IsList = true,
            GetSchema = () => union,
            Part = FilingPart.Sections,
            SectionWords = ["Item", "Items"],
            CaptionWords = ["Section"],
            Ends = ["SIGNATURE", "SIGNATURES"],
        };
        return new RecordSchema
        {
            Name = "Form",
            Location = "form.yaml",
            GetJson = static () => default,
            Filing = new FilingSection { Form = "T-1" },
            Reading = new ReadingPlan { Members = [member] },
        };
    }
}
