using System.Globalization;
using System.Text;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Writes the members of one JSON object, leaving out what is not there.</summary>
internal sealed class JsonMembersWriter
{
    private readonly StringBuilder json;
    private bool hasMembers;

    public JsonMembersWriter(StringBuilder json)
    {
        this.json = json;
        json.Append('{');
    }

    public void End() => json.Append('}');

    public void Raw(string name, string? text)
    {
        if (text is not null)
        {
            Name(name).Append(text);
        }
    }

    public void String(string name, string? text) => Raw(name, text is null ? null : JsonString.Quote(text));

    public void Boolean(string name, bool value) => Raw(name, value ? "true" : null);

    public void Number(string name, decimal? number) => Raw(name, number?.ToString(CultureInfo.InvariantCulture));

    public void RawList(string name, EquatableArray<JsonText> values) => Items(name, values, value => json.Append(value.Text));

    public void Strings(string name, EquatableArray<string> values, bool single)
    {
        if (single && values.Count == 1)
        {
            String(name, values[0]);
        }
        else
        {
            Items(name, values, value => json.Append(JsonString.Quote(value)));
        }
    }

    public void Schema(string name, Schema? schema, Action<Schema> write)
    {
        if (schema is not null)
        {
            Name(name);
            write(schema);
        }
    }

    public void Schemas(string name, EquatableArray<Schema> schemas, Action<Schema> write) => Items(name, schemas, write);

    public void Members(string name, EquatableArray<Member> members, Action<Schema> write)
    {
        if (members.Count == 0)
        {
            return;
        }

        Name(name);
        var inner = new JsonMembersWriter(json);
        foreach (Member member in members)
        {
            inner.Schema(member.Name, member.Schema, write);
        }

        inner.End();
    }

    public void Dependencies(string name, EquatableArray<Dependency> dependencies)
    {
        if (dependencies.Count == 0)
        {
            return;
        }

        Name(name);
        var inner = new JsonMembersWriter(json);
        foreach (Dependency dependency in dependencies)
        {
            inner.Strings(dependency.Name, dependency.Required, single: false);
        }

        inner.End();
    }

    public void Items<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        Name(name).Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                json.Append(',');
            }

            write(items[i]);
        }

        json.Append(']');
    }

    private StringBuilder Name(string name)
    {
        if (hasMembers)
        {
            json.Append(',');
        }

        hasMembers = true;
        return json.Append(JsonString.Quote(name)).Append(':');
    }
}
