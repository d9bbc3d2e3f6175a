namespace FilingSchema.Edgar;

/// <summary>An attribute of a tag: where its name and its value stand in the source.</summary>
internal readonly record struct HtmlAttribute(Range Name, Range Value);
