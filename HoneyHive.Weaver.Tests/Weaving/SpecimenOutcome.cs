namespace HoneyHive.Tests.Weaving;

/// <summary>What can be seen of a run from outside: the effects in their order, then the result or the exception with its frames.</summary>
internal sealed record SpecimenOutcome(string Text);
