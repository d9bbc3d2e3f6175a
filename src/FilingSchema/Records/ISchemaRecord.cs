using System.ComponentModel;
using System.Text.Json;

namespace FilingSchema;

/// <summary>A record that was compiled from a schema.</summary>
public interface ISchemaRecord
{
    /// <summary>Writes the record as a JSON object.</summary>
    /// <param name="writer">Takes the object where it stands: as a document, a member's value or an element.</param>
    void WriteTo(Utf8JsonWriter writer) => RecordJson.WriteTo(this, writer);

    /// <summary>Writes the record as a JSON object. Generated code implements it; call <c>ToJson</c> or <c>WriteTo</c> of the record instead.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void Write(JsonTarget json);

    /// <summary>Asserts what the schema asserts. Generated code implements it; call <c>Validate</c> of the record instead.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void Check(Checker check);

    /// <summary>The schema that this very record was compiled from: of a <c>oneOf</c>, the case's.</summary>
    RecordSchema GetSchema();
}

/// <summary>A type of record that was compiled from a schema.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ISchemaRecord<TSelf> : ISchemaRecord
    where TSelf : class, ISchemaRecord<TSelf>
{
    /// <summary>What the schema says of the type.</summary>
    static abstract RecordSchema Schema { get; }

    /// <summary>Reads a record. Generated code implements it; call <c>Parse</c> or <c>TryParse</c> of the record instead.</summary>
    /// <param name="json">Stands on the value; is left behind it.</param>
    /// <returns>The record, in which members that could not be read are missing, or <see langword="null"/> if there is no object.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf? Read(ref JsonSource json);

    RecordSchema ISchemaRecord.GetSchema() => TSelf.Schema;
}
