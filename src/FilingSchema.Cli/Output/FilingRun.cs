using FilingSchema.Cli.Reading;
using FilingSchema.Edgar;
using FilingSchema.EightK;

namespace FilingSchema.Cli.Output;

/// <summary>Reads filings on several cores and prints them in the order of the input.</summary>
internal sealed class FilingRun(IFilingFormat format, TextWriter output, TextWriter remarks, ProgressLine progress)
{
    private int read;
    private int failed;

    /// <summary>Reads and prints all filings, or those until the run is stopped; what is printed is whole either way.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> PrintAsync(IEnumerable<FilingPath> filings, BulkOptions options, CancellationToken cancellationToken)
    {
        bool isStopped = false;
        await output.WriteAsync(format.Start);
        try
        {
            IAsyncEnumerable<(bool IsRead, string Text)> results = EdgarReader.ReadManyAsync<CurrentReport, FilingPath, (bool, string)>(
                filings, static filing => filing.Path, Render, options, cancellationToken);
            await foreach ((bool isRead, string text) in results)
            {
                progress.Erase();
                if (read + failed > 0)
                    await output.WriteAsync(format.Separator);
                await output.WriteAsync(text);
                // A program that feeds paths one at a time waits for each answer.
                await output.FlushAsync(CancellationToken.None);
                _ = isRead ? read++ : failed++;
                progress.Show(read + failed);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            isStopped = true;
        }

        progress.Erase();
        await output.WriteAsync(format.End(read, failed));
        if (isStopped)
            await remarks.WriteLineAsync($"Stopped after {read + failed} filings.");
        return isStopped ? ExitCode.Interrupted : failed > 0 ? ExitCode.Failure : ExitCode.Success;
    }

    private (bool IsRead, string Text) Render(FilingPath filing, ReadResult<CurrentReport> result)
    {
        FilingOutcome outcome = FilingOutcome.Of(filing, result);
        return (outcome.Error is null, format.Render(outcome));
    }
}
