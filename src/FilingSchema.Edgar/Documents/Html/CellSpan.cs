using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>How many columns and rows of a table a cell covers, as its tag says.</summary>
internal readonly record struct CellSpan(int Columns, int Rows)
{
    /// <summary>That of the cell whose start tag a scanner has read.</summary>
    public static CellSpan Of(HtmlScanner tag) => new(ToCount(tag.Attribute("colspan")), ToCount(tag.Attribute("rowspan")));

    private static int ToCount(ReadOnlySpan<char> value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : 1;
}
