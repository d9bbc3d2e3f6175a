using System.Globalization;
using System.Runtime.CompilerServices;

namespace FilingSchema;

// Where the current assertions stand, in the value and in the schemas: taken down only once one fails.
public sealed partial class Checker
{
    private string Path()
    {
        DefaultInterpolatedStringHandler path = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        foreach (ref readonly CheckStep step in steps.AsSpan(0, depth))
        {
            string? segment = step.Name ?? (step.Kind is StepKind.Element or StepKind.OpenElement ? step.Index.ToString(CultureInfo.InvariantCulture) : null);
            if (segment is null)
                continue;
            path.AppendLiteral("/");
            path.AppendLiteral(JsonText.Escape(segment));
        }
        return path.ToStringAndClear();
    }

    private CheckedSite Site(string keyword)
    {
        CheckStep[] taken = steps[..depth];
        foreach (ref CheckStep step in taken.AsSpan())
            step.Owner = ((ISchemaRecord?)step.Owner)?.GetSchema();
        return new(keyword, taken, start ??= new());
    }
}
