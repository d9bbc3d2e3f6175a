using System.ComponentModel;
using System.Text.Json;

namespace FilingSchema;

/// <summary>Reads one element or value of a reference type. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T? ReadReference<T>(ref JsonSource json)
    where T : class?;

/// <summary>Reads one element or value of a value type. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T? ReadValue<T>(ref JsonSource json)
    where T : struct;

/// <summary>Reads one element or value whose type is open. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate JsonElement ReadOpen(ref JsonSource json);
