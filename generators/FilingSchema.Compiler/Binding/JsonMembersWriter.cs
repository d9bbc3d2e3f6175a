using System.Globalization;
using System.Text;
using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Syntax;

namespace FilingSchema.Compiler.Binding;

/// <summary>Writes the members of one JSON object, leaving out what is not there.</summary>
internal sealed class JsonMembersWriter
{
    private readonly StringBuilder json;
    private readonly List<string> path;
    private bool hasMembers;

    /// <summary>Begins the object.</summary>
    /// <param name="json">What is written to.</param>
    /// <param name="path">The names and numbers that lead to the object, and, while a schema within is being written, to that.</param>
    public JsonMembersWriter(StringBuilder json, List<string> path)
    {
        this.json = json;
        this.path = path;
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
            Within(name, () => write(schema));
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
        Within(name, () =>
        {
            var inner = new JsonMembersWriter(json, path);
            foreach (Member member in members)
            {
                inner.Schema(member.Name, member.Schema, write);
            }

            inner.End();
        });
    }

    public void Dependencies(string name, EquatableArray<Dependency> dependencies)
    {
        if (dependencies.Count == 0)
        {
            return;
        }

        Name(name);
        var inner = new JsonMembersWriter(json, path);
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
        Within(name, () =>
        {
            for (int i = 0; i < items.Count; i++)
            {
                json.Append(i > 0 ? "," : string.Empty);
                Within(i.ToString(CultureInfo.InvariantCulture), () => write(items[i]));
            }
        });
        json.Append(']');
    }

    private void Within(string segment, Action write)
    {
        path.Add(segment);
        write();
        path.RemoveAt(path.Count - 1);
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
