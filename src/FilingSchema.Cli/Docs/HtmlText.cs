using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace FilingSchema.Cli.Docs;

/// <summary>HTML that is being written. What is filled into <c>$"…"</c> is encoded; only what stands in the code is markup.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new();

    /// <summary>Writes markup with places that are filled.</summary>
    public HtmlText Write([InterpolatedStringHandlerArgument("")] Encoded markup)
    {
        _ = markup;
        return this;
    }

    /// <summary>Writes HTML that was written elsewhere.</summary>
    public HtmlText Write(HtmlText html)
    {
        text.Append(html.text);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    /// <summary>Encodes what is filled into markup.</summary>
    /// <param name="literalLength">How long the markup is; the compiler passes it.</param>
    /// <param name="formattedCount">How many places it has; the compiler passes it.</param>
    /// <param name="html">Where it is written.</param>
    [InterpolatedStringHandler]
    internal readonly ref struct Encoded(int literalLength, int formattedCount, HtmlText html)
    {
        private readonly StringBuilder text = Room(html.text, literalLength + (16 * formattedCount));

        /// <summary>Markup, as it is.</summary>
        public void AppendLiteral(string markup) => text.Append(markup);

        /// <summary>Text, encoded.</summary>
        public void AppendFormatted(string? value) => text.Append(WebUtility.HtmlEncode(value));

        /// <summary>A number.</summary>
        public void AppendFormatted(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

        /// <summary>HTML that was written elsewhere.</summary>
        public void AppendFormatted(HtmlText value) => text.Append(value.text);

        private static StringBuilder Room(StringBuilder text, int length)
        {
            text.EnsureCapacity(text.Length + length);
            return text;
        }
    }
}
