using System;
using System.Collections.Generic;

namespace HoneyHive.Benchmarks.Gates;

/// <summary>Gates that are measured one after the other.</summary>
/// <param name="Name">What <c>build/gates.sh NAME</c> calls them.</param>
/// <param name="Measure">Measures them.</param>
internal sealed record GateGroup(string Name, Func<IEnumerable<Gate>> Measure);
