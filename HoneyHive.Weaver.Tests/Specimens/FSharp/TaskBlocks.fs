module Specimens.FSharp.TaskBlocks

open System
open System.Runtime.CompilerServices
open System.Threading.Tasks
open HoneyHive
open Specimens

[<Literal>]
let Tree =
    """TaskBlocks.add [tool] (left: 1, right: 2) => 3
├─ TaskBlocks.later [tool] (value: 1) => 1
└─ TaskBlocks.later [tool] (value: 2) => 2
TaskBlocks.fail [tool] (text: "x") !! InvalidOperationException: x"""

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let later (value: int) =
    task {
        do! Task.Yield()
        return value
    }

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let add left right =
    task {
        let! first = later left
        let! second = later right
        return first + second
    }

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let fail (text: string) : Task<int> =
    task {
        try
            do! Task.Yield()
            return raise (InvalidOperationException text)
        finally
            Effects.Add "finally"
    }

let Run () =
    task {
        let! sum = add 1 2

        try
            let! _ = fail "x"
            ()
        with :? InvalidOperationException as problem ->
            Effects.Add problem.Message

        return box sum
    }
