using System;
using HoneyHive.Configuration;
using Xunit;

namespace HoneyHive.Tests.Runtime.Configuration;

public sealed class SessionIdentityTests
{
    [Fact]
    public void A_uuid_stays_itself() =>
        Assert.Equal("0af76519-16cd-43dd-8448-eb211c80319c", SessionIdentity.Resolve("{0AF76519-16CD-43DD-8448-EB211C80319C}"));

    // The example of RFC 9562, appendix A.4, has the namespace DNS; these two were computed with Python's uuid.uuid5(NAMESPACE_URL, …).
    [Theory]
    [InlineData("https://example.com/", "dd2c1780-811a-5296-81c5-178a0ef488bc")]
    [InlineData("order-42 ü", "2a1d65e8-5d2f-565c-8e6d-9dc37cdd2d4b")]
    public void Other_text_becomes_its_name_based_uuid(string id, string expected) => Assert.Equal(expected, SessionIdentity.Resolve(id));

    [Fact]
    public void Without_an_id_all_of_the_run_of_a_program_is_one_session()
    {
        var first = SessionIdentity.Resolve(null);

        Assert.True(Guid.TryParse(first, out var id));
        Assert.NotEqual(Guid.Empty, id);
        Assert.Equal(first, SessionIdentity.Resolve(" "));
    }
}
