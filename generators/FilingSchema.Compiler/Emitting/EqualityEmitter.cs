using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Emitting;

/// <summary>Prints equality where the compiler's would not be by value: <c>JsonElement</c> compares references.</summary>
internal static class EqualityEmitter
{
    public static void Emit(SourceWriter source, RecordModel record)
    {
        if (!record.Members.Any(static member => member.Value.Shape == ValueShape.Any))
        {
            return;
        }

        MemberModel[] members = [.. record.Members.Where(static member => member.Constant is null)];
        source.Line();
        source.Line("/// <summary>Whether all members are equal; open values by their JSON.</summary>");
        source.Line($"public bool Equals({record.Symbol.Name}? other) => other is not null");
        source.Indented(() =>
        {
            foreach (MemberModel member in members)
            {
                source.Line($"&& Fs::ValueComparer<{member.Type}>.Default.Equals({member.Name}, other.{member.Name})");
            }

            source.Line("&& AdditionalMembers.Equals(other.AdditionalMembers);");
        });
        source.Line();
        source.Line("/// <inheritdoc/>");
        source.Block("public override int GetHashCode()", () =>
        {
            source.Line("var hash = new global::System.HashCode();");
            foreach (MemberModel member in members)
            {
                source.Line($"hash.Add({member.Name}, Fs::ValueComparer<{member.Type}>.Default);");
            }

            source.Line("hash.Add(AdditionalMembers);");
            source.Line("return hash.ToHashCode();");
        });
    }
}
