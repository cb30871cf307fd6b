using System;
using System.Collections.Generic;
using HoneyHive;

namespace Specimens.Redaction;

public static class Types
{
    public const string Tree = """
        Types.Take [tool] (one: "<redacted>", maybe: "<redacted>", kind: "<redacted>", number: 1)
        Types.TakeMany [tool] (list: ["<redacted>",null], map: {"a":"<redacted>"}, array: ["<redacted>"], kinds: ["<redacted>"], keys: {"<redacted>":1})
        Types.TakeAny [tool] (any: "<redacted>", kind: "<redacted>", derived: "<redacted>", items: ["<redacted>",1])
        Types.Generic [tool] (value: "<redacted>")
        Types.Open [tool] (value: "<redacted>") => "<redacted>"
        Types.Give [tool] => "<redacted>"
        """;

    public static object Run()
    {
        Take(new Secret("a"), new Coordinates(1), Kind.Diagnosis, 1);
        TakeMany([new Secret("a"), null], new() { ["a"] = new("b") }, [new Coordinates(2)], [Kind.Diagnosis], new() { [Kind.Diagnosis] = 1 });
        TakeAny(new Secret("a"), Kind.Diagnosis, new Derived(), [new Secret("b"), 1]);
        Generic(new Derived());
        Open(new Secret("c"));
        return Give().Text;
    }

    [Trace]
    private static void Take(Secret one, Coordinates? maybe, Kind kind, int number) => _ = (one, maybe, kind, number);

    [Trace]
    private static void TakeMany(
        List<Secret?> list, Dictionary<string, Secret> map, Coordinates[] array, List<Kind> kinds, Dictionary<Kind, int> keys) =>
        _ = (list, map, array, kinds, keys);

    [Trace]
    private static void TakeAny(object any, Enum kind, object derived, object[] items) => _ = (any, kind, derived, items);

    [Trace]
    private static Secret Give() => new("given");

    [Trace]
    private static void Generic<T>(T value)
        where T : ISecret => _ = value;

    [Trace]
    private static T Open<T>(T value) => value;

    [Redact]
    private interface ISecret;

    [Redact]
    private enum Kind
    {
        Diagnosis = 7,
    }

    [Redact]
    private sealed record Secret(string Text);

    [Redact]
    private readonly record struct Coordinates(double Latitude);

    private sealed class Derived : ISecret
    {
        public string Text => "hunter2";
    }
}
