using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Text;

namespace FilingSchema.Compiler.Reading;

/// <summary>A value of a YAML or JSON document, before anything says what type it has.</summary>
/// <param name="Span">Where it stands.</param>
public abstract record Node(TextSpan Span);

/// <summary>A mapping, JSON's object. No two entries have the same key.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Entries">Its entries, as written and in their order.</param>
public sealed record MappingNode(TextSpan Span, EquatableArray<MappingEntry> Entries) : Node(Span)
{
    /// <summary>The entry with a key, or <see langword="null"/>.</summary>
    public MappingEntry? Find(string key)
    {
        foreach (MappingEntry entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}

/// <summary>An entry of a mapping.</summary>
/// <param name="Key">The key, unescaped.</param>
/// <param name="KeySpan">Where the key stands, with its quotes.</param>
/// <param name="Value">The value.</param>
public sealed record MappingEntry(string Key, TextSpan KeySpan, Node Value);

/// <summary>A sequence, JSON's array.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Items">Its items, in their order.</param>
public sealed record SequenceNode(TextSpan Span, EquatableArray<Node> Items) : Node(Span);

/// <summary>A text, a number, a word such as <c>true</c>, or nothing at all.</summary>
/// <param name="Span">Where it stands, with its quotes.</param>
/// <param name="Value">Its text, unescaped.</param>
/// <param name="IsPlain">Whether it has no quotes and is no block of text, so that it may mean something else than its text.</param>
public sealed record ScalarNode(TextSpan Span, string Value, bool IsPlain) : Node(Span);
