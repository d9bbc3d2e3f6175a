using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace FilingSchema.Cli.View;

/// <summary>Writes what was read: lists, tables and texts, each value a link to its mark.</summary>
internal sealed class ValuePane
{
    private const int WidestTable = 7;
    private const int WidestTableOfOne = 4;
    private const int LongText = 160;
    private const int LongestWord = 40;
    private const int LongestCell = 600;

    private readonly Func<string, (int Start, int End)?> find;
    private readonly StringBuilder html = new();
    private readonly List<Mark> marks = [];

    /// <param name="find">Where the value at a JSON Pointer stands in the filing.</param>
    public ValuePane(Func<string, (int Start, int End)?> find) => this.find = find;

    /// <summary>The marks of the values that were written.</summary>
    public IReadOnlyList<Mark> Marks => marks;

    /// <summary>What was written.</summary>
    public string Content => html.ToString();

    /// <summary>How many values were written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes the members of a report as sections of the page.</summary>
    public void WriteReport(JsonElement report)
    {
        // Where the filing was found is the caller's word, and stands at the top of the page.
        JsonProperty[] members = [.. report.EnumerateObject().Where(static member => member.Name != "source")];
        WriteSection("Report", "report", () => WriteList(members.Where(static member => IsScalar(member.Value)), ""));
        foreach (JsonProperty member in members.Where(static member => !IsScalar(member.Value)))
        {
            string pointer = Child("", member.Name);
            if (IsListOfRecords(member.Value) && !IsTable(member.Value))
                WriteElements(member.Value, pointer);
            else
                WriteSection(ViewText.Label(member.Name), member.Name, () => WriteMember(member.Value, pointer));
        }
    }

    private void WriteSection(string title, string id, Action write)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"group\" id=\"s-{Encode(id)}\"><h2>{Encode(title)}</h2>\n");
        write();
        html.Append("</section>\n");
    }

    /// <summary>Writes the elements of a list as sections, each by what it calls itself.</summary>
    private void WriteElements(JsonElement list, string pointer)
    {
        int index = 0;
        foreach (JsonElement element in list.EnumerateArray())
        {
            string at = Child(pointer, index.ToString(CultureInfo.InvariantCulture));
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"group\" id=\"s-{Encode(pointer[1..])}-{index++}\"><h2>");
            if (element.TryGetProperty("item", out JsonElement item))
                WriteValue(item, $"{at}/item", "number", "Item ");
            if (element.TryGetProperty("heading", out JsonElement heading))
                WriteValue(heading, $"{at}/heading", "caption");
            html.Append("</h2>\n");
            WriteMembers(element.EnumerateObject().Where(static member => member.Name is not ("item" or "heading")), at);
            html.Append("</section>\n");
        }
    }

    /// <summary>Writes members: those that are one value as a list, the others under captions.</summary>
    private void WriteMembers(IEnumerable<JsonProperty> members, string pointer)
    {
        JsonProperty[] all = [.. members];
        WriteList(all.Where(static member => IsScalar(member.Value)), pointer);
        foreach (JsonProperty member in all.Where(static member => !IsScalar(member.Value)))
        {
            string at = Child(pointer, member.Name);
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"part\"><h3>{Encode(ViewText.Label(member.Name))}</h3>\n");
            WriteMember(member.Value, at);
            html.Append("</div>\n");
        }
    }

    private void WriteMember(JsonElement value, string pointer)
    {
        if (IsTable(value))
            WriteTable(value, pointer);
        else if (value.ValueKind == JsonValueKind.Object)
            WriteMembers(value.EnumerateObject(), pointer);
        else if (value.ValueKind == JsonValueKind.Array)
            WriteCards(value, pointer);
        else
            WriteValue(value, pointer);
    }

    private void WriteCards(JsonElement list, string pointer)
    {
        int index = 0;
        foreach (JsonElement element in list.EnumerateArray())
        {
            html.Append("<div class=\"card\">\n");
            WriteMember(element, Child(pointer, (index++).ToString(CultureInfo.InvariantCulture)));
            html.Append("</div>\n");
        }
    }

    private void WriteList(IEnumerable<JsonProperty> members, string pointer)
    {
        JsonProperty[] all = [.. members];
        if (all.Length == 0)
            return;
        // A text that stands alone under its caption needs no label.
        if (all is [{ Name: "text" } text])
        {
            html.Append("<div class=\"row\">");
            WriteValue(text.Value, Child(pointer, text.Name));
            html.Append("</div>\n");
            return;
        }

        html.Append("<dl>\n");
        foreach (JsonProperty member in all)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"row\"><dt>{Encode(ViewText.Label(member.Name))}</dt><dd>");
            WriteValue(member.Value, Child(pointer, member.Name));
            html.Append("</dd></div>\n");
        }

        html.Append("</dl>\n");
    }

    private void WriteTable(JsonElement list, string pointer)
    {
        JsonProperty[] cells = [.. list.EnumerateArray().SelectMany(static row => row.EnumerateObject())];
        string[] columns = [.. cells.Select(static cell => cell.Name).Distinct()];
        html.Append("<div class=\"scroll\"><table><thead><tr>");
        foreach (string column in columns)
        {
            bool hasFigures = cells.Any(cell => cell.Name == column && cell.Value.ValueKind == JsonValueKind.Number);
            string kind = hasFigures ? " class=\"figure\"" : "";
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{kind}>{Encode(ViewText.Label(column))}</th>");
        }

        html.Append("</tr></thead><tbody>\n");
        int index = 0;
        foreach (JsonElement row in list.EnumerateArray())
        {
            string at = Child(pointer, (index++).ToString(CultureInfo.InvariantCulture));
            html.Append("<tr class=\"row\">");
            foreach (string column in columns)
            {
                bool isThere = row.TryGetProperty(column, out JsonElement cell);
                html.Append(isThere && cell.ValueKind == JsonValueKind.Number ? "<td class=\"figure\">" : "<td>");
                if (isThere)
                    WriteValue(cell, Child(at, column));
                html.Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    private void WriteValue(JsonElement value, string pointer, string kind = "", string prefix = "")
    {
        string text = prefix + Text(value);
        bool isLong = text.Length > LongText || pointer.EndsWith("/text", StringComparison.Ordinal);
        if (isLong)
            kind = "text";
        else if (!text.Contains(' ', StringComparison.Ordinal) && text.Length < LongestWord)
            kind = $"{kind} one".TrimStart();
        Count++;
        if (find(pointer) is not { } place)
        {
            html.Append(CultureInfo.InvariantCulture, $"<span class=\"unplaced {kind}\" title=\"Not read from the filing\">");
            html.Append(Encode(text)).Append("</span>");
            return;
        }

        Mark mark = new(marks.Count, place.Start, place.End, isLong);
        marks.Add(mark);
        ViewText.WriteLink(html, mark, kind, pointer, text);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "\u2612 yes",
        JsonValueKind.False => "\u2610 no",
        JsonValueKind.Number => ViewText.Figure(value.GetDecimal()),
        _ => value.ToString(),
    };

    private static bool IsScalar(JsonElement value) => value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    private static bool IsListOfRecords(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(static element => element.ValueKind == JsonValueKind.Object);

    /// <summary>Whether a list is one of small records of a few short values each.</summary>
    private static bool IsTable(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0 || !IsListOfRecords(value))
            return false;
        HashSet<string> columns = [];
        foreach (JsonProperty cell in value.EnumerateArray().SelectMany(static row => row.EnumerateObject()))
        {
            columns.Add(cell.Name);
            if (!IsScalar(cell.Value) || (cell.Value.ValueKind == JsonValueKind.String && cell.Value.GetString()!.Length > LongestCell))
                return false;
        }

        return columns.Count <= (value.GetArrayLength() == 1 ? WidestTableOfOne : WidestTable);
    }

    private static string Child(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
