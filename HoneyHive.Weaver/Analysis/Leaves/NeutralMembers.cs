using System;
using System.Collections.Generic;
using System.Linq;

namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>
/// The reviewed list: members of the framework that run no code of the program, start nothing, and neither read nor set an AsyncLocal. Whoever
/// adds one has read its source. No member that a derived type can override is here, and no event source writes in one of them.
/// </summary>
/// <remarks>
/// A name stands for all overloads; which of them are neutral shows by their parameters. <c>!</c>: <see cref="NeutralMember.Always"/>,
/// <c>=</c>: <see cref="NeutralMember.WhenItCompares"/>, <c>@</c>: <see cref="NeutralMember.WhenReceiverIsKnown"/>, <c>*</c>: all members.
/// </remarks>
internal static class NeutralMembers
{
    private const string Collections = "System.Collections.Generic.";

    private static readonly string[] plainTypes =
    [
        "Boolean", "Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Int128", "UInt128", "IntPtr", "UIntPtr", "Char",
        "Half", "Single", "Double", "Decimal", "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Index", "Range",
        "Math", "MathF", "BitConverter", "Convert", "Numerics.BitOperations", "Text.Rune", "Text.StringBuilder", "Span`1", "ReadOnlySpan`1",
    ];

    private static readonly string[] exceptions =
    [
        "Exception", "SystemException", "ApplicationException", "ArgumentException", "ArgumentNullException", "InvalidOperationException",
        "NotSupportedException", "NotImplementedException", "FormatException", "ArithmeticException", "OverflowException",
        "DivideByZeroException", "IndexOutOfRangeException", "InvalidCastException", "NullReferenceException", "TimeoutException",
        "ObjectDisposedException", "OperationCanceledException", "Collections.Generic.KeyNotFoundException", "Diagnostics.UnreachableException",
    ];

    private static readonly Dictionary<string, Dictionary<string, NeutralMember>> members = Read(
        [
            .. plainTypes.Select(type => ("System." + type, "*")),
            .. exceptions.Select(type => ("System." + type, ".ctor ThrowIfNull! ThrowIf! ThrowIfNullOrEmpty ThrowIfNullOrWhiteSpace")),
            ("System.ArgumentOutOfRangeException",
                ".ctor! ThrowIfZero= ThrowIfNegative= ThrowIfNegativeOrZero= ThrowIfEqual= ThrowIfNotEqual= ThrowIfGreaterThan= "
                + "ThrowIfGreaterThanOrEqual= ThrowIfLessThan= ThrowIfLessThanOrEqual="),
            ("System.Runtime.CompilerServices.SwitchExpressionException", ".ctor!"),
            ("System.Object", ".ctor GetType ReferenceEquals!"),
            ("System.Attribute", ".ctor"),
            ("System.Enum", "HasFlag!"),
            ("System.Type", "GetTypeFromHandle op_Equality op_Inequality"),
            ("System.GC", "KeepAlive! SuppressFinalize!"),
            ("System.Environment", "get_CurrentManagedThreadId get_NewLine get_ProcessorCount get_TickCount get_TickCount64"),
            ("System.Diagnostics.Stopwatch", ".ctor StartNew Start Stop Reset Restart GetTimestamp GetElapsedTime get_Elapsed "
                + "get_ElapsedMilliseconds get_ElapsedTicks get_IsRunning"),
            ("System.String",
                ".ctor Compare CompareOrdinal CompareTo Concat Contains CopyTo Create EndsWith Equals Format GetHashCode IndexOf IndexOfAny Insert "
                + "IsNullOrEmpty IsNullOrWhiteSpace Join LastIndexOf LastIndexOfAny PadLeft PadRight Remove Replace Split StartsWith Substring "
                + "ToCharArray ToLower ToLowerInvariant ToString ToUpper ToUpperInvariant Trim TrimEnd TrimStart get_Chars get_Length op_Equality "
                + "op_Inequality op_Implicit"),
            ("System.StringComparer", "get_Ordinal get_OrdinalIgnoreCase get_InvariantCulture get_InvariantCultureIgnoreCase"),
            ("System.Globalization.CultureInfo", "get_InvariantCulture get_CurrentCulture"),
            ("System.Globalization.NumberFormatInfo", "get_InvariantInfo"),
            ("System.Text.Encoding", "get_ASCII get_Latin1 get_UTF8 get_Unicode GetBytes@ GetString@ GetByteCount@ GetCharCount@ GetChars@ "
                + "GetMaxByteCount@ GetMaxCharCount@"),
            ("System.Array", "Clear Copy Empty Fill GetLength IndexOf= LastIndexOf= Resize Reverse Sort= BinarySearch= get_Length get_Rank"),
            ("System.MemoryExtensions",
                "AsMemory AsSpan CompareTo= Contains= ContainsAny= ContainsAnyExcept= Count= EndsWith= Equals IndexOf= IndexOfAny= IndexOfAnyExcept= "
                + "IsWhiteSpace LastIndexOf= LastIndexOfAny= Reverse SequenceCompareTo= SequenceEqual= StartsWith= ToLowerInvariant ToUpperInvariant "
                + "Trim TrimEnd TrimStart"),
            ("System.Nullable`1", ".ctor GetValueOrDefault get_HasValue get_Value op_Explicit op_Implicit"),
            ("System.Memory`1", ".ctor Slice get_IsEmpty get_Length op_Implicit"),
            ("System.ReadOnlyMemory`1", ".ctor Slice get_IsEmpty get_Length op_Implicit"),
            ("System.ValueTuple", "Create"),
            .. Enumerable.Range(1, 8).Select(arity => ($"System.ValueTuple`{arity}", ".ctor")),
            ("System.HashCode", "Add= Combine= ToHashCode"),
            ("System.Threading.Interlocked", "Add Increment Decrement Exchange CompareExchange Read MemoryBarrier"),
            ("System.Threading.Volatile", "Read Write"),
            ("System.Runtime.CompilerServices.RuntimeHelpers", "GetHashCode! InitializeArray CreateSpan GetSubArray IsReferenceOrContainsReferences"),
            ("System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", ".ctor AppendLiteral AppendFormatted@ ToStringAndClear"),
            (Collections + "List`1",
                ".ctor Add AddRange Clear CopyTo EnsureCapacity GetEnumerator GetRange Insert RemoveAt RemoveRange Reverse ToArray TrimExcess "
                + "get_Capacity get_Count get_Item set_Capacity set_Item Contains= IndexOf= LastIndexOf= Remove= Sort= BinarySearch="),
            (Collections + "List`1/Enumerator", "Dispose MoveNext get_Current"),
            (Collections + "Dictionary`2", ".ctor Clear GetEnumerator get_Count get_Keys get_Values Add@ ContainsKey@ Remove@ TryAdd@ TryGetValue@ "
                + "get_Item@ set_Item@"),
            (Collections + "Dictionary`2/Enumerator", "Dispose MoveNext get_Current"),
            (Collections + "Dictionary`2/KeyCollection", "GetEnumerator get_Count"),
            (Collections + "Dictionary`2/KeyCollection/Enumerator", "Dispose MoveNext get_Current"),
            (Collections + "Dictionary`2/ValueCollection", "GetEnumerator get_Count"),
            (Collections + "Dictionary`2/ValueCollection/Enumerator", "Dispose MoveNext get_Current"),
            (Collections + "KeyValuePair`2", ".ctor Deconstruct get_Key get_Value"),
            (Collections + "HashSet`1", ".ctor Clear GetEnumerator get_Count Add@ Contains@ Remove@"),
            (Collections + "HashSet`1/Enumerator", "Dispose MoveNext get_Current"),
            (Collections + "Queue`1", ".ctor Clear Dequeue Enqueue GetEnumerator Peek ToArray TryDequeue TryPeek get_Count Contains="),
            (Collections + "Queue`1/Enumerator", "Dispose MoveNext get_Current"),
            (Collections + "Stack`1", ".ctor Clear GetEnumerator Peek Pop Push ToArray TryPeek TryPop get_Count Contains="),
            (Collections + "Stack`1/Enumerator", "Dispose MoveNext get_Current"),
        ]);

    /// <summary>Under which condition the member is neutral; null when it is not.</summary>
    /// <param name="type">Full name of the type, without type arguments.</param>
    /// <param name="name">Name of the member.</param>
    internal static NeutralMember? Find(string type, string name) =>
        members.TryGetValue(type, out var known) && (known.TryGetValue(name, out var member) || known.TryGetValue("*", out member)) ? member : null;

    private static Dictionary<string, Dictionary<string, NeutralMember>> Read(IEnumerable<(string Type, string Names)> entries) =>
        entries.ToDictionary(entry => entry.Type, entry => entry.Names.Split(' ').ToDictionary(name => name.TrimEnd('!', '=', '@'), Condition), StringComparer.Ordinal);

    private static NeutralMember Condition(string name) => name[name.Length - 1] switch
    {
        '!' => NeutralMember.Always,
        '=' => NeutralMember.WhenItCompares,
        '@' => NeutralMember.WhenReceiverIsKnown,
        '*' => NeutralMember.WhenItComputes,
        _ => NeutralMember.WhenItStores,
    };
}
