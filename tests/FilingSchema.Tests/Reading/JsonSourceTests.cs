using System.Text;
using System.Text.Json;

namespace FilingSchema.Tests;

public class JsonSourceTests
{
    private delegate T Reading<T>(ref JsonSource json);

    [Fact]
    public void Lists_and_maps_may_hold_null()
    {
        Assert.Equal([1, null], Read("[1,null]", static (ref JsonSource json) => json.ReadNullableList(static (ref JsonSource json) => json.ReadInteger())));
        Assert.Equal(["a", null], Read("[\"a\",null]", static (ref JsonSource json) => json.ReadNullableList(static (ref JsonSource json) => json.ReadString())));
        Assert.Equal("{ a: 1, b:  }", Read("{\"a\":1,\"b\":null}", static (ref JsonSource json) => json.ReadNullableMap(static (ref JsonSource json) => json.ReadNumber()))!.ToString());
        Assert.Equal("{ a: x, b:  }", Read("{\"a\":\"x\",\"b\":null}", static (ref JsonSource json) => json.ReadNullableMap(static (ref JsonSource json) => json.ReadString()))!.ToString());
    }

    [Fact]
    public void Lists_and_maps_may_be_of_lists_and_open_values()
    {
        ValueList<ValueList<long>>? rows = Read("[[1,2],[]]", static (ref JsonSource json) => json.ReadList(static (ref JsonSource json) => json.ReadList(static (ref JsonSource json) => json.ReadInteger())));
        ValueList<JsonElement>? open = Read("[1,null,\"a\"]", static (ref JsonSource json) => json.ReadList(static (ref JsonSource json) => json.ReadAny()));
        ValueMap<JsonElement>? map = Read("{\"a\":[]}", static (ref JsonSource json) => json.ReadMap(static (ref JsonSource json) => json.ReadAny()));
        ValueMap<string>? names = Read("{\"a\":\"b\"}", static (ref JsonSource json) => json.ReadMap(static (ref JsonSource json) => json.ReadString()));

        Assert.Equal("[[1, 2], []]", rows!.ToString());
        Assert.Equal([JsonValueKind.Number, JsonValueKind.Null, JsonValueKind.String], open!.Select(static item => item.ValueKind));
        Assert.Equal(JsonValueKind.Array, map!["a"].ValueKind);
        Assert.Equal("b", names!["a"]);
    }

    [Fact]
    public void Values_of_every_kind_are_read()
    {
        Assert.True(Read("true", static (ref JsonSource json) => json.ReadBoolean()));
        Assert.Equal(long.MinValue, Read("-9223372036854775808", static (ref JsonSource json) => json.ReadInteger()));
        Assert.Equal(1000, Read("1e3", static (ref JsonSource json) => json.ReadInteger()));
        Assert.Null(Read("9223372036854775808", static (ref JsonSource json) => json.ReadInteger()));
        foreach ((string text, long number) in ((string, long)[])[("1.0", 1), ("-12.50e1", -125), ("-9223372036854775808.0", long.MinValue), ("9.223372036854775807E+18", long.MaxValue), ("100e-2", 1), ("0.0e5", 0), ("-0.00", 0)])
            Assert.Equal(number, Read(text, static (ref JsonSource json) => json.ReadInteger()));
        foreach (string text in (string[])["1e-30", "1.00000000000000000000000000001", "1.5", "9223372036854775808.0", "1e19", "1e999999999999", "-9.223372036854775809e18"])
            Assert.Null(Read(text, static (ref JsonSource json) => json.ReadInteger()));
        foreach ((string text, decimal number) in ((string, decimal)[])[("1.5e3", 1500), ("0.000000000000000000000000", 0), ("10.00000000000000000000000000000000000000", 10), ("79228162514264337593543950335", decimal.MaxValue), ("-12345678901234567890.12345678", -12345678901234567890.12345678m)])
            Assert.Equal(number, Read(text, static (ref JsonSource json) => json.ReadNumber()));
        foreach (string text in (string[])["1e-30", "1.00000000000000000000000000000000001", "0.010000000000000000000000000000000001", "12345678901234567890123456789.5", "1234567890123456789012345678901234567890"])
            Assert.Null(Read(text, static (ref JsonSource json) => json.ReadNumber()));
        Assert.Equal(Guid.Parse("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"), Read("\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\"", static (ref JsonSource json) => json.ReadUuid()));
        Assert.Null(Read("\"f81d4fae7dec11d0a76500a0c91e6bf6\"", static (ref JsonSource json) => json.ReadUuid()));
        Assert.Equal("0-17999", Read("\"0-17999\"", static (ref JsonSource json) => json.ReadCommissionFileNumber()).ToString());
        Assert.Equal("04-2726691", Read("\"04-2726691\"", static (ref JsonSource json) => json.ReadEmployerIdentificationNumber()).ToString());
        Assert.Equal("0000855654-13-000012", Read("\"0000855654-13-000012\"", static (ref JsonSource json) => json.ReadAccessionNumber()).ToString());
        Assert.Equal(new ItemNumber(5, 7), Read("\"5\\u002e07\"", static (ref JsonSource json) => json.ReadItemNumber()));
        Assert.True(Read("\"undetermined\"", static (ref JsonSource json) => json.ReadUndetermined()));
        Assert.True(Read("\"\\u0075ndetermine\\u0064\"", static (ref JsonSource json) => json.ReadUndetermined()));
        Assert.Equal("undeter\nmined", Read("\"undeter\\nmined\"", static (ref JsonSource json) => json.ReadUndetermined() ? null : json.ReadString()));
        Assert.Equal("undetermine", Read("\"undetermine\"", static (ref JsonSource json) => json.ReadUndetermined() ? null : json.ReadString()));
    }

    [Theory]
    [InlineData("5", "5.0", true)]
    [InlineData("5", "6", false)]
    [InlineData("true", "true", true)]
    [InlineData("null", "false", false)]
    [InlineData("[1,{\"a\":2}]", "[1, {\"a\": 2.0}]", true)]
    [InlineData("\"5\"", "5", false)]
    public void A_constant_is_compared_as_json(string constant, string json, bool isSame)
    {
        ReadingState state = new();
        JsonSource source = new(Encoding.UTF8.GetBytes(json), state);

        Assert.Equal(isSame, source.ReadConstant(constant));
        Assert.Equal(isSame ? 0 : 1, state.Failures.Count);
    }

    private static T Read<T>(string json, Reading<T> read)
    {
        JsonSource source = new(Encoding.UTF8.GetBytes(json), new ReadingState());
        T value = read(ref source);
        source.End();
        return value;
    }
}
