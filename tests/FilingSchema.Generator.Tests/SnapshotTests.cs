using FilingSchema.GeneratorTests.Harness;

namespace FilingSchema.GeneratorTests;

/// <summary>What the generator prints, read by a person once and kept.</summary>
public sealed class SnapshotTests
{
    /// <summary>One of each: a record with every kind of member, an enum, nested types.</summary>
    [Fact]
    public Task Record() => Snapshot.Match(new SchemaProject(("schemas/guidance.yaml", """
        title: Guidance
        description: What management expects of the coming period.
        type: object
        required: [metric, period, issued]
        unevaluatedProperties: false
        properties:
          metric: { enum: [revenue, operating income, diluted EPS], description: The measure that the guidance is given for. }
          period: { type: string, pattern: '^FY\d{4}(Q[1-4])?$', description: The fiscal year or quarter. }
          issued: { type: string, format: date, description: The day on which it was given. }
          low: { type: number, minimum: 0, description: The lower end of the range. }
          notes: { type: array, maxItems: 10, items: { type: string, minLength: 1 }, description: What the figures leave out. }
          tax: { anyOf: [{ const: undetermined }, { type: number }], description: The tax rate. }
        """)).Run());

    /// <summary>A union: its base, and a case that declares the shared members.</summary>
    [Fact]
    public Task Union() => Snapshot.Match(new SchemaProject(
        ("schemas/event.yaml", """
            title: Event
            description: Something that happened.
            type: object
            required: [kind]
            properties:
              kind: { type: string, description: What happened. }
            oneOf:
              - $ref: merger.yaml
              - $ref: split.yaml
            """),
        ("schemas/merger.yaml", """
            title: Merger
            type: object
            required: [kind, target]
            properties: { kind: { const: merger }, target: { type: string, description: Who was bought. } }
            """),
        ("schemas/split.yaml", """
            title: Split
            type: object
            required: [kind]
            properties: { kind: { const: split }, ratio: { type: integer, minimum: 2, maximum: 1000, description: New shares for one old share. } }
            """)).Run());

    /// <summary>Problems of several files, all in one run, each at its place.</summary>
    [Fact]
    public Task Problems() => Snapshot.Match(new SchemaProject(
        ("schemas/a.yaml", "type: object\nrequird: [x]\nproperties:\n  x: { $ref: nowhere.yaml }\n"),
        ("schemas/b.yaml", "type: object\nproperties:\n  a-b: { type: string }\n  a_b: { type: string, minimum: 3 }\n  a.b: { type: string }\n")).Run());
}
