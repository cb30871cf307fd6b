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
            03 ldloc.0
            04 brfalse.s 09
            05 ldloc.0
            06 ldc.i4.0
            07 ldarg.0
            08 call Weave.Input<Int32>
            09 nop
            10 ldarg.0
            11 ldc.i4.2
            12 mul
            13 stloc.2
            14 ldloc.0
            15 ldloc.2
            16 call Weave.Output<Int32>
            17 leave.s 28
            18 stloc.1
            19 ldloc.0
            20 ldloc.1
            21 call Weave.Fail
            22 endfilter
            23 pop
            24 rethrow
            25 ldloc.0
            26 call Weave.Exit
            27 endfinally
            28 ldloc.2
            29 ret
            try 10-18 when 18 filter 23-25
            try 10-25 finally 25-28
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
            06 ldloc.0
            07 brfalse.s 12
            08 ldloc.0
            09 ldc.i4.0
            10 ldarg.1
            11 call Weave.Input<String>
            12 nop
            13 ldarg.0
            14 ldc.i4.1
            15 call Exception.set_HResult
            16 leave.s 27
            17 stloc.1
            18 ldloc.0
            19 ldloc.1
            20 call Weave.Fail
            21 endfilter
            22 pop
            23 rethrow
            24 ldloc.0
            25 call Weave.Exit
            26 endfinally
            27 ret
            try 13-17 when 17 filter 22-24
            try 13-24 finally 24-27
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
            01 ldfld <Open>d__0.<>1__state
            02 ldc.i4.0
            03 bne.un.s 10
            04 ldsfld m0.Method
            05 call Weave.BeginItems
            06 stloc.1
            07 ldarg.0
            08 ldloc.1
            09 stfld <Open>d__0.<>honeyhive__span
            10 nop
            11 ldarg.0
            12 ldfld <Open>d__0.<>honeyhive__span
            13 stloc.1
            14 ldarg.0
            15 ldnull
            16 stfld <Open>d__0.<>honeyhive__span
            17 ldloc.1
            18 call Weave.Resume
            19 ldarg.0
            20 ldfld <Open>d__0.<>1__state
            21 stloc.0
            22 ldloc.0
            23 brfalse.s 39
            24 ldloc.0
            25 ldc.i4.1
            26 beq.s 60
            27 ldc.i4.0
            28 stloc.3
            29 ldarg.0
            30 ldloc.1
            31 ldloc.3
            32 ldarg.0
            33 ldfld <Open>d__0.<>2__current
            34 call Weave.Yield<Int32>
            35 stfld <Open>d__0.<>honeyhive__span
            36 ldnull
            37 stloc.1
            38 leave.s 85
            39 ldarg.0
            40 ldc.i4.m1
            41 stfld <Open>d__0.<>1__state
            42 ldarg.0
            43 ldc.i4.1
            44 stfld <Open>d__0.<>2__current
            45 ldarg.0
            46 ldc.i4.1
            47 stfld <Open>d__0.<>1__state
            48 ldc.i4.1
            49 stloc.3
            50 ldarg.0
            51 ldloc.1
            52 ldloc.3
            53 ldarg.0
            54 ldfld <Open>d__0.<>2__current
            55 call Weave.Yield<Int32>
            56 stfld <Open>d__0.<>honeyhive__span
            57 ldnull
            58 stloc.1
            59 leave.s 85
            60 ldarg.0
            61 ldc.i4.m1
            62 stfld <Open>d__0.<>1__state
            63 ldc.i4.0
            64 stloc.3
            65 ldarg.0
            66 ldloc.1
            67 ldloc.3
            68 ldarg.0
            69 ldfld <Open>d__0.<>2__current
            70 call Weave.Yield<Int32>
            71 stfld <Open>d__0.<>honeyhive__span
            72 ldnull
            73 stloc.1
            74 leave.s 85
            75 stloc.2
            76 ldloc.1
            77 ldloc.2
            78 call Weave.Fail
            79 endfilter
            80 pop
            81 rethrow
            82 ldloc.1
            83 call Weave.Exit
            84 endfinally
            85 ldloc.3
            86 ret
            try 19-75 when 75 filter 80-82
            try 19-82 finally 82-85
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
