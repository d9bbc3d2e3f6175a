using System.ComponentModel;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Asserts what a schema asserts of a JSON value as it is. For generated code.</summary>
/// <param name="check">Takes the assertions.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void OpenSchema(Checker check, JsonElement value);

/// <summary>The schemas that a resource has by names of its own (<c>$dynamicAnchor</c>). For generated code.</summary>
/// <param name="anchor">The name.</param>
/// <returns>The schema, or <see langword="null"/> if the resource has none of the name.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate OpenSchema? OpenAnchors(string anchor);
