using System.Globalization;
using FilingSchema.Cli.Reading;
using FilingSchema.Edgar;
using FilingSchema.EightK;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FilingSchema.Cli.Output;

/// <summary>A filing on one card: what it is, its items, exhibits and signatures, and what is wrong with it.</summary>
internal sealed class SummaryCard
{
    private static readonly Style Label = new(Color.Grey);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Number = new(Color.Teal);
    private static readonly Style Wrong = new(Color.Red);
    private static readonly Style Remark = new(Color.Olive);

    private readonly Grid rows = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn(new GridColumn());

    /// <summary>The card of a filing.</summary>
    public static IRenderable Create(FilingOutcome outcome)
    {
        SummaryCard card = new();
        card.AddRow("Source", outcome.Source);
        if (outcome.Report is { } report)
            card.AddReport(report);
        card.AddOutcome(outcome);
        return new Panel(card.rows)
        {
            Header = new PanelHeader(Markup.Escape($" {Title(outcome)} ")),
            Border = BoxBorder.Rounded,
            Expand = true,
        };
    }

    private static string Title(FilingOutcome outcome)
    {
        if (outcome.Report is not { } report)
            return "Not read";

        string? name = report.Cover.Registrants is [var first, ..] ? first.EntityRegistrantName : null;
        string?[] parts = [report.Form.ToJsonName(), name, Date(report.Cover.DocumentPeriodEndDate)];
        return string.Join(" · ", parts.Where(static part => !string.IsNullOrEmpty(part)));
    }

    private void AddReport(CurrentReport report)
    {
        AddRow("Filed", Join(Date(report.FiledDate), report.AccessionNumber?.ToString()));
        foreach (Registrant registrant in report.Cover.Registrants)
        {
            AddRow("Registrant", Join(
                registrant.EntityRegistrantName,
                registrant.EntityIncorporationStateCountryCode?.ToJsonName(),
                Named("CIK", registrant.EntityCentralIndexKey),
                Named("file", registrant.EntityFileNumber),
                Named("EIN", registrant.EntityTaxIdentificationNumber)));
        }

        AddRow("Boxes", Join(
            report.Cover.WrittenCommunications == true ? "written communications (Rule 425)" : null,
            report.Cover.SolicitingMaterial == true ? "soliciting material (Rule 14a-12)" : null,
            report.Cover.PreCommencementTenderOffer == true ? "pre-commencement communications (Rule 14d-2(b))" : null,
            report.Cover.PreCommencementIssuerTenderOffer == true ? "pre-commencement communications (Rule 13e-4(c))" : null,
            report.Cover.EntityEmergingGrowthCompany == true ? "emerging growth company" : null));
        foreach (Security security in report.Cover.Securities ?? [])
            AddRow("Security", Join(security.Security12bTitle, security.TradingSymbol, security.SecurityExchangeName?.ToJsonName()));
        AddItems(report.Items);
        foreach (Signature signature in report.Signatures ?? [])
        {
            string? name = signature.Name ?? signature.ConformedSignature;
            AddRow("Signed", Join(name, signature.Title, signature.Registrant, Date(signature.Date)));
        }

        AddDocuments(report.Documents ?? []);
    }

    private void AddDocuments(ValueList<Document> documents)
    {
        foreach (Document document in documents.Where(IsWritten))
            AddRow("Document", Join(document.Type, document.FileName, document.Description));

        int others = documents.Count(static document => !IsWritten(document));
        if (others > 0)
            AddRow("", $"and {others} of data and pictures");
    }

    /// <summary>Whether people read the document: the rest is XBRL, what EDGAR renders of it, and pictures.</summary>
    private static bool IsWritten(Document document) =>
        document.Type is { } type
        && !type.StartsWith("EX-101", StringComparison.Ordinal)
        && type.ToUpperInvariant() is not ("XML" or "EXCEL" or "JSON" or "ZIP" or "GRAPHIC" or "PDF");

    private void AddItems(IEnumerable<EightKItem> items)
    {
        foreach (EightKItem item in items)
        {
            AddRow(new Text($"Item {item.Item}", Number), new Text(item.Heading ?? "(no heading)", Strong));
            if (FirstLine(item.Narrative?.Text) is { } line)
                AddRow("", line);
            foreach (Exhibit exhibit in ExhibitsOf(item) ?? [])
                AddRow("", Join($"Exhibit {exhibit.Number}", exhibit.Description));
        }
    }

    private static ValueList<Exhibit>? ExhibitsOf(EightKItem item) => item switch
    {
        FinancialStatementsAndExhibits today => today.Exhibits,
        FinancialStatementsAndExhibitsBefore2004 before => before.Exhibits,
        _ => null,
    };

    private void AddOutcome(FilingOutcome outcome)
    {
        foreach (Note note in outcome.Notes)
            AddRow(new Text("Note", Remark), new Text(note.ToString()));
        foreach (Violation violation in outcome.Violations)
        {
            string place = violation.Position is { } position ? $" (line {position})" : "";
            AddRow(new Text("Violation", Wrong), new Text($"{violation.Path}: {violation.Message}{place}"));
        }

        if (outcome.Error is { } error)
            AddRow(new Text("Error", Wrong), new Text(error));
    }

    private void AddRow(string label, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            AddRow(new Text(label, Label), new Text(text));
    }

    private void AddRow(Text label, Text text) => rows.AddRow(label, text);

    private static string Join(params IEnumerable<string?> parts) =>
        string.Join(", ", parts.Where(static part => !string.IsNullOrEmpty(part)));

    private static string? Named<T>(string name, T? value)
        where T : struct => value is { } known ? $"{name} {known}" : null;

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? FirstLine(string? text)
    {
        const int Longest = 160;
        string? line = text?.Split('\n', 2)[0].Replace('\t', ' ').Trim();
        return line is { Length: > Longest } ? line[..Longest].TrimEnd() + "…" : line;
    }
}
