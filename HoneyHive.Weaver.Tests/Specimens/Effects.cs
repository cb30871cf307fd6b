using System.Collections.Generic;

namespace Specimens;

/// <summary>What a specimen does that can be seen from outside, in order; compared between the unwoven and the woven run.</summary>
public static class Effects
{
    public static readonly List<string> Log = [];

    public static void Add(string effect)
    {
        lock (Log)
            Log.Add(effect);
    }
}
