namespace FilingSchema.Tests;

/// <summary>A record that asserts what a test wants asserted, of its member <c>member</c>.</summary>
internal sealed class Probe(Action<Checker> assert) : ISchemaRecord
{
    public static ViolationList Run(Action<Checker> assert) => Checker.Run(new Probe(assert));

    public RecordSchema GetSchema() => new() { Name = "Probe", Location = "probe.yaml", GetJson = static () => "{}"u8.ToArray() };

    public void Check(Checker check)
    {
        check.Member("member");
        assert(check);
    }

    public void Write(JsonTarget json) => throw new NotSupportedException();
}
