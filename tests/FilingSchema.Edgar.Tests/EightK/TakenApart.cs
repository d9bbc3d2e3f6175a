using System.Text;
using FilingSchema.EightK;

namespace FilingSchema.Edgar.Tests.EightK;

/// <summary>Takes files apart as the reader does before it reads values.</summary>
internal static class TakenApart
{
    /// <summary>The filing, or null if it is no Form 8-K.</summary>
    public static Filing? Open(byte[] file)
    {
        using ByteSource source = new MemorySource(file);
        Submission submission = SubmissionParser.Parse(source, FilingOpener.FormsOf(CurrentReport.Schema));
        return FilingOpener.Open(submission, CurrentReport.Schema, null).Filing;
    }

    /// <inheritdoc cref="Open(byte[])"/>
    public static Filing? Open(string file) => Open(Encoding.UTF8.GetBytes(file));
}
