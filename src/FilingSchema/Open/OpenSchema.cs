using System.ComponentModel;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Asserts what a schema asserts of a JSON value as it is. For generated code.</summary>
/// <param name="check">Takes the assertions.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void OpenSchema(Checker check, JsonElement value);
