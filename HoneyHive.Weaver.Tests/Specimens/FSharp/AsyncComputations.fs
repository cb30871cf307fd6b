module Specimens.FSharp.AsyncComputations

open System.Runtime.CompilerServices
open HoneyHive
open Specimens

[<Literal>]
let Warning =
    "HH0026: AsyncComputations.load returns an Async<'T>, which is not traced"

[<Literal>]
let Tree = """AsyncComputations.length [tool] (text: "abc") => 3"""

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let length (text: string) = text.Length

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let load (text: string) = // warned
    async {
        do! Async.SwitchToThreadPool()
        return length text
    }

let Run () = Async.StartAsTask(load "abc")
