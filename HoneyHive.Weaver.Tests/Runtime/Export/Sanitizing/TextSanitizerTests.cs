using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using HoneyHive.Export.Sanitizing;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Sanitizing;

/// <summary>What looks like a secret in a text.</summary>
public sealed class TextSanitizerTests
{
    // Put together here, so that no scanner takes the tests for a leak.
    private const string Key = "AbCdEfGh" + "0123456789" + "IjKlMnOpQrStUvWx";

    [Theory]
    [InlineData("use sk-" + Key + " please", "use <redacted> please")]
    [InlineData("sk-proj-" + Key, "<redacted>")]
    [InlineData("Authorization: Bearer " + Key, "Authorization: <redacted>")]
    [InlineData("basic Basic dXNlcjpodW50ZXIyMjI=", "basic <redacted>")]
    [InlineData("id AKIA" + "ABCDEFGHIJKLMNOP.", "id <redacted>.")]
    [InlineData("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl!", "<redacted>!")]
    [InlineData("ghp_" + Key + Key, "<redacted>")]
    [InlineData("hf_" + Key, "<redacted>")]
    [InlineData("Server=db;User=sa;Password=hunter2;", "Server=db;User=sa;Password=<redacted>;")]
    [InlineData("pwd=a", "pwd=<redacted>")]
    [InlineData("https://x.example/a?q=1&api_key=hunter2&z=2", "https://x.example/a?q=1&api_key=<redacted>&z=2")]
    [InlineData("postgres://ada:hunter2@db/main", "postgres://ada:<redacted>@db/main")]
    [InlineData("""call({"city":"Rome","api_key":"hun\"ter2"})""", """call({"city":"Rome","api_key":"<redacted>"})""")]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nabc\n-----END RSA PRIVATE KEY----- and more", "<redacted> and more")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIIEowIBAAKCAQEA", "<redacted>")]
    public void Is_replaced(string text, string expected)
    {
        Assert.Equal(expected, new TextSanitizer([]).Replace(text));

        var json = JsonSerializer.Serialize(new[] { text, "rest" }, Relaxed);
        var replaced = JsonSerializer.Deserialize<string[]>(new TextSanitizer([]).ReplaceJson(Encoding.UTF8.GetBytes(json))!)!;
        Assert.Equal([expected, "rest"], replaced);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("The quick brown fox jumps over the lazy dog, and incomprehensibilities follow.")]
    [InlineData("task-force-of-the-century-and-more risk-assessment-for-projects")]
    [InlineData("A bearer of good news. Bearer authentication is described in RFC 6750.")]
    [InlineData("Basic understanding of mathematics")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("https://example.org/a/very/long/path?tokenCount=17&maxTokens=5")]
    [InlineData("""{"promptTokens":17,"tokenType":"word"}""")]
    [InlineData("-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUF\n-----END CERTIFICATE-----")]
    [InlineData("x = y == z; password is asked for: twice")]
    public void Stays_as_it_is(string text)
    {
        Assert.Null(new TextSanitizer([]).Replace(text));
        Assert.Null(new TextSanitizer([]).ReplaceJson(JsonSerializer.SerializeToUtf8Bytes(new[] { text }, Relaxed)));
    }

    [Fact]
    public void Ordinary_texts_are_judged_without_allocation()
    {
        var sanitizer = new TextSanitizer([]);
        var json = """{"question":"What is a span?","limit":3}"""u8.ToArray();

        Assert.Equal(0, Allocation.Least(() =>
        {
            sanitizer.Replace("What is a span, and what is a trace? a=1");
            sanitizer.ReplaceJson(json);
        }));
    }

    [Theory]
    [InlineData("[\"a\",\"4111 1111 1111 1111 and more\",{\"card 4111111111111111\":4111111111111111,\"n\":1.50,\"b\":[true,null]}]")]
    public void Patterns_of_the_user_leave_json_valid(string json)
    {
        var sanitizer = new TextSanitizer([PatternFactory.Create(@"(?:\d{4} ?){3}\d{4}")]);

        Assert.Equal(
            """["a","<redacted> and more",{"card <redacted>":"<redacted>","n":1.50,"b":[true,null]}]""",
            Encoding.UTF8.GetString(sanitizer.ReplaceJson(Encoding.UTF8.GetBytes(json))!));
        Assert.Equal("""["a","<redacted> and more",{"card <redacted>":"<redacted>","n":1.50,"b":[true,null]}]""", sanitizer.Replace(json));
    }

    [Fact]
    public void A_pattern_can_not_tear_json()
    {
        var sanitizer = new TextSanitizer([PatternFactory.Create("\"?,\"?|a.*z")]);

        var replaced = sanitizer.ReplaceJson("""{"x":"a\"q","y":"z,1"}"""u8);

        Assert.Equal("""{"x":"a\"q","y":"z<redacted>1"}""", Encoding.UTF8.GetString(replaced!));
    }

    [Fact]
    public void A_text_that_a_pattern_can_not_be_matched_with_in_time_does_not_leave()
    {
        var sanitizer = new TextSanitizer([PatternFactory.Create(@"^(\w+\s?)+$(?<!x)")]);

        Assert.Equal("<redacted>", sanitizer.Replace(string.Concat(Enumerable.Repeat("aaaaaaaaaa", 10)) + "!"));
    }

    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
