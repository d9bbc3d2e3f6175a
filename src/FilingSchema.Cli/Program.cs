using System.Runtime.InteropServices;
using FilingSchema.Cli;

using CancellationTokenSource stop = new();

// The first Ctrl-C lets the command finish what it is writing; the second one ends the process at once.
void Stop(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using Terminal terminal = Terminal.Open();

return await CommandLine.RunAsync(args, terminal, stop.Token);
