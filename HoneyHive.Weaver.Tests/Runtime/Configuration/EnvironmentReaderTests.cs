using System;
using System.Collections.Generic;
using HoneyHive.Configuration;
using Xunit;

namespace HoneyHive.Tests.Runtime.Configuration;

public sealed class EnvironmentReaderTests
{
    private readonly Dictionary<string, string> variables = [];
    private readonly List<string> reports = [];

    private EnvironmentReader Reader => new(name => variables.GetValueOrDefault(name), reports.Add);

    [Theory]
    [InlineData("true", true)]
    [InlineData("YES", true)]
    [InlineData(" on ", true)]
    [InlineData("1", true)]
    [InlineData("False", false)]
    [InlineData("no", false)]
    [InlineData("off", false)]
    [InlineData("0", false)]
    public void Flags_are_read_in_any_case(string text, bool expected)
    {
        variables["A"] = text;

        Assert.Equal(expected, Reader.Flag("A"));
        Assert.Empty(reports);
    }

    [Fact]
    public void The_first_variable_that_is_set_counts()
    {
        variables["B"] = "2";
        variables["C"] = "3";

        Assert.Equal(2, Reader.Number(0, 9, "A", "B", "C"));
    }

    [Fact]
    public void Empty_counts_as_not_set()
    {
        variables["A"] = "  ";

        Assert.Null(Reader.Text("A"));
        Assert.Null(Reader.Flag("A"));
        Assert.Empty(reports);
    }

    [Fact]
    public void A_bad_flag_is_reported_with_name_value_and_what_is_valid()
    {
        variables["A"] = "maybe";

        Assert.Null(Reader.Flag("A"));
        Assert.Equal("A='maybe' can't be read. Valid: true, 1, yes, on, false, 0, no, off. The default is used.", Assert.Single(reports));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("10")]
    [InlineData("1.5")]
    [InlineData("many")]
    public void A_number_outside_its_range_is_reported(string text)
    {
        variables["A"] = text;

        Assert.Null(Reader.Number(1, 9, "A"));
        Assert.Contains("a whole number from 1 to 9", Assert.Single(reports), StringComparison.Ordinal);
    }

    [Fact]
    public void Durations_have_the_unit_of_their_variable()
    {
        variables["S"] = "0.5";
        variables["M"] = "250";

        Assert.Equal(TimeSpan.FromMilliseconds(500), Reader.Seconds("S"));
        Assert.Equal(TimeSpan.FromMilliseconds(250), Reader.Milliseconds("M"));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("1e300")]
    [InlineData("5s")]
    public void A_bad_duration_is_reported(string text)
    {
        variables["S"] = text;

        Assert.Null(Reader.Seconds("S"));
        Assert.Contains("a number of seconds from 0 to 2147483", Assert.Single(reports), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:4318")]
    [InlineData("/v1/traces")]
    [InlineData("ftp://server")]
    public void An_endpoint_must_be_an_http_url(string text)
    {
        variables["A"] = text;

        Assert.Null(Reader.Endpoint("A"));
        Assert.Contains("an absolute http or https URL", Assert.Single(reports), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_choice_is_reported_and_the_others_are_kept()
    {
        variables["A"] = "OTLP, jaeger";

        Assert.Equal(["otlp"], Reader.Choices(["otlp", "console"], "A"));
        Assert.Contains("A='jaeger'", Assert.Single(reports), StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_are_percent_decoded_and_a_broken_part_is_reported_without_its_text()
    {
        variables["A"] = "x-token=a%20b=,secret-without-equals,y=1";
        var pairs = new Dictionary<string, string>();

        Reader.Pairs(pairs, "A");

        Assert.Equal("a b=", pairs["x-token"]);
        Assert.Equal("1", pairs["y"]);
        Assert.DoesNotContain("secret", Assert.Single(reports), StringComparison.Ordinal);
    }
}
