using System;

namespace HoneyHive.Capture;

/// <summary>
/// Tells names of secrets from others: parameters, members, keys of dictionaries. What counts is what the name ends with, word by word, as
/// its last word says what the value is: <c>apiKey</c>, <c>X-API-KEY</c> and <c>user_password</c> are secrets, <c>tokenCount</c>,
/// <c>maxTokens</c>, <c>passwordLength</c>, <c>keyword</c> and <c>nextPageToken</c> are not.
/// </summary>
internal static class SecretNames
{
    /// <summary>Longer names are judged by their end.</summary>
    private const int MaxLength = 64;

    private static readonly string[] Secrets =
    [
        "password", "passwords", "passwd", "pwd", "passphrase", "passcode", "secret", "secrets", "secret key", "credential", "credentials",
        "token", "jwt", "bearer", "authorization", "api key", "api keys", "apikey", "apikeys", "access key", "accesskey", "account key", "accountkey",
        "shared key", "private key", "privatekey", "signing key", "encryption key", "master key", "subscription key", "auth key", "authkey",
        "secretkey", "accesstoken", "authtoken", "refreshtoken", "idtoken", "sessiontoken", "clientsecret", "userpassword", "cookie", "cookies",
        "connection string", "connection strings", "connectionstring", "conn string", "connstring", "otp", "ssn", "social security number",
        "credit card", "credit card number", "creditcard", "card number", "cardnumber", "cvv", "cvc", "access tokens", "refresh tokens",
    ];

    /// <summary>Tokens that only say where to go on.</summary>
    private static readonly string[] Harmless =
    [
        "page token", "pagination token", "continuation token", "next token", "sync token", "skip token", "cancellation token", "stop token",
        "concurrency token", "current token", "previous token", "end token", "start token", "mask token", "pad token",
    ];

    /// <summary>Words after the secret's name that change nothing.</summary>
    private static readonly string[] Endings = ["value", "hash", "header", "plain", "raw", "bytes"];

    private static readonly string[][] SecretsByEnd = ByEnd(Secrets);

    private static readonly string[][] HarmlessByEnd = ByEnd(Harmless);

    private static readonly NameEnds Ends = new(Secrets, Endings);

    /// <summary>Whether values of this name are secrets. Allocates nothing.</summary>
    internal static bool IsSecret(ReadOnlySpan<char> name) => Ends.MayEnd(name) && IsSecretByWords(name);

    /// <summary>The same, of names that can't be told by their end alone: a dictionary has many, and is looked through for every call.</summary>
    internal static bool IsSecretByWords(ReadOnlySpan<char> name)
    {
        // The last part of what has parts: honeyhive_inputs.password.
        name = name[(name.LastIndexOf('.') + 1)..];
        if (name.Length > MaxLength)
            name = name[^MaxLength..];

        Span<char> words = stackalloc char[(2 * MaxLength) + 1];
        ReadOnlySpan<char> text = words[..SplitIntoWords(name, words)];
        for (var shorter = WithoutEnding(text); shorter.Length < text.Length; shorter = WithoutEnding(text))
            text = shorter;
        return EndsWithAny(text, SecretsByEnd) && !EndsWithAny(text, HarmlessByEnd);
    }

    /// <summary>The value, or a marker in its place when the name is that of a secret. A boolean says nothing about one.</summary>
    internal static object Hide(string name, object value) => value is not bool && IsSecret(name.AsSpan()) ? Markers.Redacted : value;

    /// <summary>Writes the words in lower case, each behind a space; whatever is no letter separates.</summary>
    private static int SplitIntoWords(ReadOnlySpan<char> name, Span<char> words)
    {
        var length = 0;
        var isBetween = true;
        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            if (!char.IsLetter(character))
            {
                isBetween = true;
                continue;
            }

            if (isBetween || BeginsWord(name, i))
                words[length++] = ' ';
            isBetween = false;
            words[length++] = char.ToLowerInvariant(character);
        }

        return length;
    }

    /// <summary>aB, and the last capital of ABc.</summary>
    private static bool BeginsWord(ReadOnlySpan<char> name, int i) =>
        char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> words)
    {
        foreach (var ending in Endings)
        {
            if (EndsWith(words, ending) && words.Length > ending.Length + 1)
                return words[..(words.Length - ending.Length - 1)];
        }

        return words;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> words, string[][] byEnd)
    {
        if (words.IsEmpty || words[^1] is < 'a' or > 'z')
            return false;
        foreach (var candidate in byEnd[words[^1] - 'a'])
        {
            if (EndsWith(words, candidate))
                return true;
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<char> words, string end) =>
        words.Length > end.Length && words[words.Length - end.Length - 1] == ' ' && words.EndsWith(end.AsSpan());

    /// <summary>By their last letter, so that most names are compared with few. Without LINQ, as the first traced call of a program waits for it.</summary>
    private static string[][] ByEnd(string[] names)
    {
        var byEnd = new string[26][];
        for (var i = 0; i < byEnd.Length; i++)
        {
            var letter = (char)('a' + i);
            byEnd[i] = Array.FindAll(names, name => name[^1] == letter);
        }

        return byEnd;
    }
}
