using System;
using System.Collections.Generic;
using System.Globalization;
using HoneyHive.Export.Otlp;

namespace HoneyHive.Configuration;

/// <summary>
/// Reads typed values from environment variables. The first variable of a list that is set counts. A value that can't be read is
/// reported with its name and the valid values, and counts as not set.
/// </summary>
internal sealed class EnvironmentReader(Func<string, string?> variables, Action<string> report)
{
    private static readonly string[] On = ["true", "1", "yes", "on"];
    private static readonly string[] Off = ["false", "0", "no", "off"];

    internal string? Text(params string[] names) => Find(names)?.Value;

    internal bool? Flag(params string[] names)
    {
        if (Find(names) is not { } found)
            return null;
        if (Find(On, found.Value) is not null)
            return true;
        if (Find(Off, found.Value) is not null)
            return false;
        Reject(found, $"{string.Join(", ", On)}, {string.Join(", ", Off)}");
        return null;
    }

    internal long? Number(long minimum, long maximum, params string[] names)
    {
        if (Find(names) is not { } found)
            return null;
        if (long.TryParse(found.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum)
            return number;
        Reject(found, FormattableString.Invariant($"a whole number from {minimum} to {maximum}"));
        return null;
    }

    /// <summary>A number from 0 to 1.</summary>
    internal double? Fraction(params string[] names)
    {
        if (Find(names) is not { } found)
            return null;
        if (double.TryParse(found.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1)
            return number;
        Reject(found, "a number from 0 to 1");
        return null;
    }

    internal TimeSpan? Seconds(params string[] names) => Duration(names, 1000, "seconds");

    internal TimeSpan? Milliseconds(params string[] names) => Duration(names, 1, "milliseconds");

    internal WebAddress? Endpoint(params string[] names)
    {
        if (Find(names) is not { } found)
            return null;
        if (WebAddress.TryParse(found.Value) is { } address)
            return address;
        Reject(found, "an absolute http or https URL");
        return null;
    }

    /// <summary>One of the valid values, in lower case.</summary>
    internal string? Choice(string[] valid, params string[] names)
    {
        if (Find(names) is not { } found)
            return null;
        if (Find(valid, found.Value) is { } value)
            return value;
        Reject(found, string.Join(", ", valid));
        return null;
    }

    /// <summary>Several of the valid values, separated by commas, in lower case; the others are reported and left out.</summary>
    internal List<string> Choices(string[] valid, string name)
    {
        var chosen = new List<string>();
        if (Find([name]) is not { } found)
            return chosen;
        foreach (var part in found.Value.Split(','))
        {
            var text = part.Trim();
            if (Find(valid, text) is { } value)
                chosen.Add(value);
            else if (text.Length > 0)
                Reject((name, text), string.Join(", ", valid));
        }

        return chosen;
    }

    /// <summary>Pairs as in W3C baggage: <c>name=value,name=value</c>, percent-encoded.</summary>
    /// <remarks>They may hold secrets, so a report repeats nothing of them.</remarks>
    internal void Pairs(IDictionary<string, string> target, params string[] names)
    {
        if (Find(names) is not { } found)
            return;
        foreach (var pair in found.Value.Split([','], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=');
            if (equals > 0)
                target[Uri.UnescapeDataString(pair[..equals].Trim())] = Uri.UnescapeDataString(pair[(equals + 1)..].Trim());
            else
                report($"{found.Name} has a part without a name or '='. Valid: name=value,name=value. That part is left out.");
        }
    }

    /// <summary>Regular expressions: a JSON array of strings, or one on each line. One that can't be read is reported and left out.</summary>
    internal IReadOnlyCollection<string> Patterns(string name)
    {
        var valid = new List<string>();
        if (Find([name]) is not { } found)
            return valid;
        foreach (var pattern in SanitizerFactory.Split(found.Value))
        {
            if (SanitizerFactory.ProblemOf(pattern) is { } problem)
                report($"{name}: '{pattern}' is no regular expression: {problem} Valid: one, or several as a JSON array or on a line each. That one is left out.");
            else
                valid.Add(pattern);
        }

        return valid;
    }

    private TimeSpan? Duration(string[] names, double millisecondsPerUnit, string unit)
    {
        if (Find(names) is not { } found)
            return null;
        if (double.TryParse(found.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= 0 && number * millisecondsPerUnit <= int.MaxValue)
            return TimeSpan.FromMilliseconds(number * millisecondsPerUnit);
        Reject(found, FormattableString.Invariant($"a number of {unit} from 0 to {Math.Floor(int.MaxValue / millisecondsPerUnit)}"));
        return null;
    }

    /// <summary>
    /// The value as it is written here, in whatever case it was given; null when it is none. Not by way of a lower-case copy: making the first one of a process
    /// takes milliseconds.
    /// </summary>
    private static string? Find(string[] valid, string given) =>
        Array.Find(valid, value => string.Equals(value, given, StringComparison.OrdinalIgnoreCase));

    private (string Name, string Value)? Find(string[] names)
    {
        foreach (var name in names)
        {
            if (variables(name)?.Trim() is { Length: > 0 } value)
                return (name, value);
        }

        return null;
    }

    private void Reject((string Name, string Value) found, string valid) =>
        report($"{found.Name}='{found.Value}' can't be read. Valid: {valid}. The default is used.");
}
