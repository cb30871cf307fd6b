using System;
using System.Globalization;
using System.IO;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>Writes events with templates, scopes, destructured objects and an exception with Serilog.</summary>
internal static class LogWorkload
{
    internal static string Run()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var logger = Create(text))
        {
            logger.Information("Sold {Count:000} of {@Item} to {Customer}", 7, new { Name = "honey", Price = 2.5 }, "the bear");
            logger.ForContext("Hive", 12).ForContext<BeeKeeper>().Warning(new InvalidOperationException("smoke"), "Bees are {Mood,-8}|", "angry");
            logger.Debug("not written {Value}", 1);
            logger.Write(LogEventLevel.Fatal, "{Bees} {$Stringified}", new[] { "queen", "drone" }, TimeSpan.FromSeconds(1));
        }

        return text.ToString();
    }

    private static Logger Create(TextWriter text) => new LoggerConfiguration()
        .MinimumLevel.Information()
        .Enrich.WithProperty("Application", "shop")
        .Filter.ByExcluding(logged => logged.Level == LogEventLevel.Verbose)
        .WriteTo.Sink(new TextSink(text))
        .CreateLogger();

    private sealed class BeeKeeper;

    private sealed class TextSink(TextWriter text) : ILogEventSink
    {
        private readonly MessageTemplateTextFormatter formatter = new("[{Level:u3}] {Message:lj} {Properties:j}{NewLine}{Exception}", CultureInfo.InvariantCulture);

        public void Emit(LogEvent logEvent) => formatter.Format(logEvent, text);
    }
}
