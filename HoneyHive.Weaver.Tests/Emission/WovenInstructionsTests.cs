using HoneyHive.Tests.Weaver;
using HoneyHive.Tests.Weaving;
using Microsoft.CodeAnalysis;
using Xunit;

namespace HoneyHive.Tests.Emission;

/// <summary>A few woven bodies in full, so that a change of what is emitted is seen in review.</summary>
public sealed class WovenInstructionsTests
{
    [Fact]
    public void A_method_with_a_result()
    {
        using var woven = new WovenSource(
            "public class Shop { [HoneyHive.Trace] public static int Twice(int number) => number * 2; }", OptimizationLevel.Release);

        Same.Text(
            """
            00 ldsfld m0.Method
            01 call Weave.EnterLeaf
            02 stloc.0
            03 leave.s 12
            04 ldloc.0
            05 brfalse.s 10
            06 ldloc.0
            07 ldc.i4.0
            08 ldarg.0
            09 call Weave.Input<Int32>
            10 nop
            11 endfinally
            12 nop
            13 ldarg.0
            14 ldc.i4.2
            15 mul
            16 stloc.2
            17 ldloc.0
            18 ldloc.2
            19 call Weave.Output<Int32>
            20 leave.s 31
            21 stloc.1
            22 ldloc.0
            23 ldloc.1
            24 call Weave.Fail
            25 endfilter
            26 pop
            27 rethrow
            28 ldloc.0
            29 call Weave.Exit
            30 endfinally
            31 ldloc.2
            32 ret
            try 03-04 finally 04-12
            try 13-21 when 21 filter 26-28
            try 13-28 finally 28-31
            """,
            woven.Instructions("Shop", "Twice"));
    }

    [Fact]
    public void A_constructor()
    {
        using var woven = new WovenSource(
            "public class Shop : System.Exception { [HoneyHive.Trace] public Shop(string name) : base(name) => HResult = 1; }",
            OptimizationLevel.Release);

        Same.Text(
            """
            00 ldarg.0
            01 ldarg.1
            02 call Exception..ctor
            03 ldsfld m0.Method
            04 call Weave.Enter
            05 stloc.0
            06 leave.s 15
            07 ldloc.0
            08 brfalse.s 13
            09 ldloc.0
            10 ldc.i4.0
            11 ldarg.1
            12 call Weave.Input<String>
            13 nop
            14 endfinally
            15 nop
            16 ldarg.0
            17 ldc.i4.1
            18 call Exception.set_HResult
            19 leave.s 30
            20 stloc.1
            21 ldloc.0
            22 ldloc.1
            23 call Weave.Fail
            24 endfilter
            25 pop
            26 rethrow
            27 ldloc.0
            28 call Weave.Exit
            29 endfinally
            30 ret
            try 06-07 finally 07-15
            try 16-20 when 20 filter 25-27
            try 16-27 finally 27-30
            """,
            woven.Instructions("Shop", ".ctor"));
    }

    [Fact]
    public void A_method_that_only_throws()
    {
        using var woven = new WovenSource(
            "public class Shop { [HoneyHive.Trace] public static void Fail() => throw new System.Exception(); }", OptimizationLevel.Release);

        Same.Text(
            """
            00 ldsfld m0.Method
            01 call Weave.EnterLeaf
            02 stloc.0
            03 newobj Exception..ctor
            04 throw
            05 stloc.1
            06 ldloc.0
            07 ldloc.1
            08 call Weave.Fail
            09 endfilter
            10 pop
            11 rethrow
            12 ldloc.0
            13 call Weave.Exit
            14 endfinally
            try 03-05 when 05 filter 10-12
            try 03-12 finally 12-end
            """,
            woven.Instructions("Shop", "Fail"));
    }

    [Fact]
    public void The_kickoff_of_an_async_method()
    {
        using var woven = new WovenSource(Async, OptimizationLevel.Release);

        Same.Text(
            """
            00 ldsfld m0.Method
            01 call Weave.Begin
            02 stloc.1
            03 ldloc.1
            04 brfalse.s 09
            05 ldloc.1
            06 ldc.i4.0
            07 ldarg.0
            08 call Weave.Input<Int32>
            09 nop
            10 ldloca.s V_0
            11 call AsyncTaskMethodBuilder`1.Create
            12 stfld <Twice>d__0.<>t__builder
            13 ldloca.s V_0
            14 ldarg.0
            15 stfld <Twice>d__0.number
            16 ldloca.s V_0
            17 ldc.i4.m1
            18 stfld <Twice>d__0.<>1__state
            19 ldloca.s V_0
            20 ldflda <Twice>d__0.<>t__builder
            21 ldloca.s V_0
            22 dup
            23 ldloc.1
            24 stfld <Twice>d__0.<>honeyhive__span
            25 call AsyncTaskMethodBuilder`1.Start<<Twice>d__0>
            26 ldloca.s V_0
            27 ldflda <Twice>d__0.<>t__builder
            28 call AsyncTaskMethodBuilder`1.get_Task
            29 ret
            """,
            woven.Instructions("Shop", "Twice"));
    }

    [Fact]
    public void The_body_of_an_async_method()
    {
        using var woven = new WovenSource(Async, OptimizationLevel.Release);

        Same.Text(
            """
            00 ldarg.0
            01 ldfld <Twice>d__0.<>honeyhive__span
            02 call Weave.Resume
            03 ldarg.0
            04 ldfld <Twice>d__0.number
            05 ldc.i4.2
            06 mul
            07 stloc.0
            08 leave.s 27
            09 stloc.1
            10 ldarg.0
            11 ldc.i4.s -2
            12 stfld <Twice>d__0.<>1__state
            13 ldarg.0
            14 ldflda <Twice>d__0.<>t__builder
            15 ldloc.1
            16 stloc.3
            17 ldarg.0
            18 ldfld <Twice>d__0.<>honeyhive__span
            19 ldloc.3
            20 call Weave.CompleteFailed
            21 ldarg.0
            22 ldnull
            23 stfld <Twice>d__0.<>honeyhive__span
            24 ldloc.3
            25 call AsyncTaskMethodBuilder`1.SetException
            26 leave.s 43
            27 ldarg.0
            28 ldc.i4.s -2
            29 stfld <Twice>d__0.<>1__state
            30 ldarg.0
            31 ldflda <Twice>d__0.<>t__builder
            32 ldloc.0
            33 stloc.2
            34 ldarg.0
            35 ldfld <Twice>d__0.<>honeyhive__span
            36 ldloc.2
            37 call Weave.Complete<Int32>
            38 ldarg.0
            39 ldnull
            40 stfld <Twice>d__0.<>honeyhive__span
            41 ldloc.2
            42 call AsyncTaskMethodBuilder`1.SetResult
            43 ret
            try 03-09 catch 09-27
            """,
            woven.Instructions("Shop/<Twice>d__0", "MoveNext"));
    }

    private const string Async =
        "public class Shop { [HoneyHive.Trace] public static async System.Threading.Tasks.Task<int> Twice(int number) => number * 2; }";

    [Fact]
    public void An_iterator()
    {
        using var woven = new WovenSource(
            "public class Shop { [HoneyHive.Trace] public System.Collections.Generic.IEnumerable<int> Open() { yield return 1; } }",
            OptimizationLevel.Release);

        Same.Text(
            """
            00 ldarg.0
            01 call <Open>d__0.<>honeyhive__Begin
            02 ldarg.0
            03 ldfld <Open>d__0.<>honeyhive__span
            04 stloc.1
            05 ldarg.0
            06 ldnull
            07 stfld <Open>d__0.<>honeyhive__span
            08 ldloc.1
            09 call Weave.Resume
            10 ldarg.0
            11 ldfld <Open>d__0.<>1__state
            12 stloc.0
            13 ldloc.0
            14 brfalse.s 30
            15 ldloc.0
            16 ldc.i4.1
            17 beq.s 51
            18 ldc.i4.0
            19 stloc.3
            20 ldarg.0
            21 ldloc.1
            22 ldloc.3
            23 ldarg.0
            24 ldfld <Open>d__0.<>2__current
            25 call Weave.Yield<Int32>
            26 stfld <Open>d__0.<>honeyhive__span
            27 ldnull
            28 stloc.1
            29 leave.s 76
            30 ldarg.0
            31 ldc.i4.m1
            32 stfld <Open>d__0.<>1__state
            33 ldarg.0
            34 ldc.i4.1
            35 stfld <Open>d__0.<>2__current
            36 ldarg.0
            37 ldc.i4.1
            38 stfld <Open>d__0.<>1__state
            39 ldc.i4.1
            40 stloc.3
            41 ldarg.0
            42 ldloc.1
            43 ldloc.3
            44 ldarg.0
            45 ldfld <Open>d__0.<>2__current
            46 call Weave.Yield<Int32>
            47 stfld <Open>d__0.<>honeyhive__span
            48 ldnull
            49 stloc.1
            50 leave.s 76
            51 ldarg.0
            52 ldc.i4.m1
            53 stfld <Open>d__0.<>1__state
            54 ldc.i4.0
            55 stloc.3
            56 ldarg.0
            57 ldloc.1
            58 ldloc.3
            59 ldarg.0
            60 ldfld <Open>d__0.<>2__current
            61 call Weave.Yield<Int32>
            62 stfld <Open>d__0.<>honeyhive__span
            63 ldnull
            64 stloc.1
            65 leave.s 76
            66 stloc.2
            67 ldloc.1
            68 ldloc.2
            69 call Weave.Fail
            70 endfilter
            71 pop
            72 rethrow
            73 ldloc.1
            74 call Weave.Exit
            75 endfinally
            76 ldloc.3
            77 ret
            try 10-66 when 66 filter 71-73
            try 10-73 finally 73-76
            """,
            woven.Instructions("Shop/<Open>d__0", "MoveNext"));
        Same.Text(
            """
            00 ldarg.0
            01 ldfld <Open>d__0.<>honeyhive__span
            02 stloc.0
            03 ldarg.0
            04 ldnull
            05 stfld <Open>d__0.<>honeyhive__span
            06 ldloc.0
            07 call Weave.Resume
            08 ldarg.0
            09 ldc.i4.s -2
            10 stfld <Open>d__0.<>1__state
            11 leave.s 22
            12 stloc.1
            13 ldloc.0
            14 ldloc.1
            15 call Weave.Fail
            16 endfilter
            17 pop
            18 rethrow
            19 ldloc.0
            20 call Weave.Exit
            21 endfinally
            22 ret
            try 08-12 when 12 filter 17-19
            try 08-19 finally 19-22
            """,
            woven.Instructions("Shop/<Open>d__0", "System.IDisposable.Dispose"));
    }
}
