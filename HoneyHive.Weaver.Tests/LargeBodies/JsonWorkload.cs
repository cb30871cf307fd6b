using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace HoneyHive.Tests.LargeBodies;

/// <summary>Writes, reads, queries and fails with Newtonsoft.Json.</summary>
internal static class JsonWorkload
{
    private static readonly JsonSerializerSettings settings = new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Converters = { new StringEnumConverter() },
        Formatting = Formatting.Indented,
        TypeNameHandling = TypeNameHandling.None,
    };

    internal static string Run()
    {
        var json = JsonConvert.SerializeObject(Order(), settings);
        var again = JsonConvert.DeserializeObject<PlacedOrder>(json, settings)!;
        var tree = JObject.Parse(json);
        var names = string.Join(",", tree.SelectTokens("$.lines[?(@.count > 1)].name").Select(token => token.Value<string>()));
        return string.Join('\n', json, again.Lines.Sum(line => line.Count), names, ReadAsync(json), Failure());
    }

    private static PlacedOrder Order() => new()
    {
        Placed = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        Day = DayOfWeek.Friday,
        Lines = [new() { Name = "honey", Count = 3 }, new() { Name = "wax", Count = 1 }],
        Notes = new() { ["to"] = "the \"bees\"", ["empty"] = null },
    };

    private static string ReadAsync(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return JToken.ReadFromAsync(reader).GetAwaiter().GetResult().ToString(Formatting.None);
    }

    private static string Failure()
    {
        try
        {
            return JsonConvert.DeserializeObject<PlacedOrder>("{ \"lines\": [ 1 }", settings)!.ToString()!;
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private sealed class PlacedOrder
    {
        public DateTime Placed { get; set; }

        public DayOfWeek Day { get; set; }

        public List<OrderLine> Lines { get; set; } = [];

        public Dictionary<string, string?> Notes { get; set; } = [];
    }

    private sealed class OrderLine
    {
        public string Name { get; set; } = "";

        public int Count { get; set; }
    }
}
