using System;
using HoneyHive.Export.Otlp;
using Xunit;

namespace HoneyHive.Tests.Runtime.Export.Otlp;

public class WebAddressTests
{
    [Theory]
    [InlineData("http://localhost:4318", false)]
    [InlineData("http://localhost:4318/", false)]
    [InlineData("https://api.example.com/v1/traces", true)]
    [InlineData("http://127.0.0.1:9/v1/traces", true)]
    [InlineData("HTTPS://API.Example.com:443/a", true)]
    [InlineData("http://[::1]:4318/v1/traces", true)]
    [InlineData("https://user:password@host/", false)]
    [InlineData("https://host/a?key=b", true)]
    [InlineData("https://bücher.example/ä", true)]
    public void It_is_the_Uri_of_the_text(string text, bool hasPath)
    {
        var address = WebAddress.TryParse(text)!;
        Assert.Equal(hasPath, address.HasPath);
        Assert.Equal(new Uri(text), address.Uri);
        Assert.Equal(hasPath, address.HasPath);
    }

    [Theory]
    [InlineData("localhost:4318")]
    [InlineData("ftp://host")]
    [InlineData("http://")]
    [InlineData("http://host:port/")]
    [InlineData("http://host:70000/")]
    [InlineData("/v1/traces")]
    [InlineData("")]
    public void What_is_no_web_address_is_refused(string text) => Assert.Null(WebAddress.TryParse(text));

    [Theory]
    [InlineData("http://host", "http://host/v1/traces")]
    [InlineData("http://Host:80/", "http://host/v1/traces")]
    [InlineData("https://host/otlp/", "https://host/otlp/v1/traces")]
    public void A_path_is_appended(string server, string expected) =>
        Assert.Equal(expected, WebAddress.TryParse(server)!.Append("v1/traces").Uri.AbsoluteUri);
}
