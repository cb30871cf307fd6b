using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;
using HoneyHive.Capture;
using Xunit;

namespace HoneyHive.Tests.Runtime.Capture;

/// <summary>Which names are those of secrets, and what becomes of their values in a snapshot.</summary>
public sealed class SecretNamesTests
{
    private const int Seed = 20261127;

    private static readonly string[] Words =
        ["api", "key", "Key", "KEY", "token", "Token", "pass", "word", "hash", "Value", "user", "name", "id", "ID", "é", "İ", "\u212a", "ſ", "x", "to", "ken", "pw", "d"];

    private static readonly string[] Separators = ["", "", "_", "-", ".", "1", " ", "日", "\ud83d\ude00"];

    /// <summary>Most names are told by their end, which must never say that a secret is none.</summary>
    [Fact]
    public void The_glance_at_the_end_of_a_name_agrees_with_a_look_at_its_words()
    {
        var random = new Random(Seed);
        var secrets = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var name = string.Empty;
            for (var words = random.Next(1, 5); words > 0; words--)
                name += Words[random.Next(Words.Length)] + Separators[random.Next(Separators.Length)];
            var isSecret = SecretNames.IsSecretByWords(name);
            secrets += isSecret ? 1 : 0;
            if (SecretNames.IsSecret(name) != isSecret)
                Assert.Fail(name);
        }

        Assert.InRange(secrets, 1_000, 199_000);
    }

    [Theory]
    [InlineData("password")]
    [InlineData("Password")]
    [InlineData("PASSWORD")]
    [InlineData("userPassword")]
    [InlineData("user_password")]
    [InlineData("password2")]
    [InlineData("passwordHash")]
    [InlineData("apiKey")]
    [InlineData("APIKey")]
    [InlineData("api_key")]
    [InlineData("X-API-KEY")]
    [InlineData("apikey")]
    [InlineData("token")]
    [InlineData("accessToken")]
    [InlineData("OPENAI_API_KEY")]
    [InlineData("Authorization")]
    [InlineData("authorizationHeader")]
    [InlineData("connectionString")]
    [InlineData("ConnectionStrings")]
    [InlineData("clientSecret")]
    [InlineData("secrets")]
    [InlineData("Set-Cookie")]
    [InlineData("privateKey")]
    [InlineData("jwt")]
    [InlineData("pwd")]
    [InlineData("honeyhive_config.api_key")]
    public void Is_that_of_a_secret(string name) => Assert.True(SecretNames.IsSecret(name));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("tokenCount")]
    [InlineData("promptTokens")]
    [InlineData("maxTokens")]
    [InlineData("max_tokens")]
    [InlineData("tokens")]
    [InlineData("tokenizer")]
    [InlineData("tokenType")]
    [InlineData("nextPageToken")]
    [InlineData("continuation_token")]
    [InlineData("cancellationToken")]
    [InlineData("passwordLength")]
    [InlineData("secretary")]
    [InlineData("keyword")]
    [InlineData("key")]
    [InlineData("primaryKey")]
    [InlineData("publicKey")]
    [InlineData("author")]
    [InlineData("authorizationCount")]
    [InlineData("pass")]
    [InlineData("hash")]
    [InlineData("password.length")]
    [InlineData("größe")]
    public void Is_not_that_of_a_secret(string name) => Assert.False(SecretNames.IsSecret(name));

    [Fact]
    public void A_very_long_name_is_judged_by_its_end() => Assert.True(SecretNames.IsSecret(new string('A', 500) + "Password"));

    [Fact]
    public void Judging_a_name_allocates_nothing() => Assert.Equal(0, Allocation.Least(() => SecretNames.IsSecret("Some-Client-Secret")));

    public record Login(string User, string Password, bool HasToken, int PromptTokens);

    public struct Connection
    {
        public string ConnectionString;
    }

    [Fact]
    public void Members_are_hidden()
    {
        Assert.Equal(
            """{"User":"ada","Password":"<redacted>","HasToken":true,"PromptTokens":3}""", Captured.Json(new Login("ada", "hunter2", true, 3)));
        Assert.Equal("""{"ConnectionString":"<redacted>"}""", Captured.Json(new Connection { ConnectionString = "hunter2" }));
    }

    [Fact]
    public void Entries_are_hidden()
    {
        Assert.Equal(
            """{"Accept":"*/*","Authorization":"<redacted>"}""",
            Captured.Json(new Dictionary<string, string> { ["Accept"] = "*/*", ["Authorization"] = "hunter2" }));
        Assert.Equal(
            """{"api_key":"<redacted>","n":[{"token":"<redacted>"}]}""",
            Captured.Json(JsonNode.Parse("""{"api_key":"hunter2","n":[{"token":{"a":1}}]}""")!));
        Assert.Equal("""{"secret":"<redacted>"}""", Captured.Json(JsonDocument.Parse("""{"secret":[1]}""").RootElement));
        Assert.Equal("""{"pwd":"<redacted>"}""", Captured.Json(new System.Collections.Hashtable { ["pwd"] = 1 }));
    }

    [Fact]
    public void Nothing_is_hidden_when_that_is_switched_off()
    {
        var limits = new SnapshotLimits { HidesSecrets = false };

        Assert.Equal(
            """{"User":"ada","Password":"hunter2","HasToken":true,"PromptTokens":3}""", Captured.Json(new Login("ada", "hunter2", true, 3), limits));
        Assert.Equal("""{"token":"hunter2"}""", Captured.Json(new Dictionary<string, string> { ["token"] = "hunter2" }, limits));
    }
}
