using System.Globalization;

namespace FilingSchema.Edgar;

/// <summary>A document of a submission: what its header lines say, and where its text stands in the file.</summary>
public sealed class EdgarDocument
{
    internal EdgarDocument(SubmissionDocument document)
    {
        Type = Line(document, "TYPE");
        Sequence = int.TryParse(Line(document, "SEQUENCE"), NumberStyles.None, CultureInfo.InvariantCulture, out int sequence)
            ? sequence : null;
        FileName = Line(document, "FILENAME");
        Description = Line(document, "DESCRIPTION");
        Offset = document.Body.Offset;
        Length = document.Length;
        Content = document.Body.Bytes;
    }

    /// <summary>The type: that of the form, or such as <c>EX-99.1</c> or <c>GRAPHIC</c>; <see langword="null"/> for a bare document.</summary>
    public string? Type { get; }

    /// <summary>The number of the document in the submission, counted from 1.</summary>
    public int? Sequence { get; }

    /// <summary>The name of the file as it was filed.</summary>
    public string? FileName { get; }

    /// <summary>What the filer says of the document.</summary>
    public string? Description { get; }

    /// <summary>How many bytes stand before its text in the file.</summary>
    public long Offset { get; }

    /// <summary>How many bytes its text has.</summary>
    public long Length { get; }

    /// <summary>
    /// The text: the bytes between <c>&lt;TEXT&gt;</c> and <c>&lt;/TEXT&gt;</c> as they were filed, with EDGAR's tags such as
    /// <c>&lt;XBRL&gt;</c> or <c>&lt;PDF&gt;</c> within, and uuencoded where it is binary. A part of the file, no copy. Empty for a
    /// document that was passed by when the file was read from a stream.
    /// </summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Whether the bytes are there, or were passed by.</summary>
    public bool HasContent => Content.Length == Length;

    /// <summary>The type and the file name.</summary>
    public override string ToString() => $"{Type} {FileName}".Trim();

    private static string? Line(SubmissionDocument document, string key) => document.Header.Find(key)?.Value;
}
