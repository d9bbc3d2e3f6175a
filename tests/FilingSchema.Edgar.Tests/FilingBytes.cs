namespace FilingSchema.Edgar.Tests;

/// <summary>Bytes of a filing, for tests that look at the file themselves.</summary>
internal static class FilingBytes
{
    /// <summary>The text of the bytes, as the reader decodes it.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        char[] text = new char[bytes.Length];
        return new string(text, 0, FilingEncoding.Decode(bytes, text));
    }
}
