using FilingSchema.Compiler.Collections;
using FilingSchema.Compiler.Declaring;
using FilingSchema.Compiler.Model;

namespace FilingSchema.Compiler.Binding;

/// <summary>The URIs by which the schemas of a type are known, where they have a <c>$id</c>: violations tell their places by them too.</summary>
/// <param name="scope">What can be seen.</param>
internal sealed class IdentitySet(Scope scope)
{
    private readonly HashSet<Identity> found = [];

    /// <summary>Adds that of a schema.</summary>
    public void Add(Layer layer)
    {
        if (scope.IdentityOf(layer) is { } identity)
        {
            found.Add(identity);
        }
    }

    /// <summary>Adds those of another set.</summary>
    public void Add(IdentitySet other) => found.UnionWith(other.found);

    /// <summary>All of them, in the order of their places.</summary>
    public EquatableArray<IdentityModel> ToModel()
    {
        Identity[] ordered = [.. found];
        Array.Sort(ordered, static (left, right) => Reference.Compare(left.Place, right.Place));
        return ordered.Select(static identity => new IdentityModel(identity.Place.ToString(), identity.Uri)).ToEquatableArray();
    }
}
