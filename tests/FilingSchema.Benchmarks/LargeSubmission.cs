using System.Text;

namespace FilingSchema.Benchmarks;

/// <summary>A submission as large as those with many pictures are.</summary>
internal static class LargeSubmission
{
    /// <summary>Makes one of so many megabytes: documents of a megabyte each, uuencoded.</summary>
    public static byte[] Create(int megabytes)
    {
        Random random = new(1);
        StringBuilder text = new(megabytes << 20);
        text.Append("<SEC-DOCUMENT>a.txt\n<SEC-HEADER>a\nACCESSION NUMBER: 0009990001-24-000001\n</SEC-HEADER>\n");
        for (int i = 1; i <= megabytes; i++)
        {
            text.Append("<DOCUMENT>\n<TYPE>GRAPHIC\n<SEQUENCE>").Append(i).Append("\n<FILENAME>a.jpg\n<TEXT>\nbegin 644 a.jpg\n");
            for (int line = 0; line < (1 << 20) / 62; line++)
            {
                text.Append('M');
                for (int column = 0; column < 60; column++)
                    text.Append((char)random.Next(' ', '`' + 1));
                text.Append('\n');
            }
            text.Append("`\nend\n</TEXT>\n</DOCUMENT>\n");
        }
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
