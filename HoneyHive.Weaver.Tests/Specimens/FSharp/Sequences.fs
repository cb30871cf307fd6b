module Specimens.FSharp.Sequences

open System.Runtime.CompilerServices
open HoneyHive
open Specimens

/// A sequence is made by the call and computed later: what is traced is the call.
[<Literal>]
let Tree =
    """Sequences.squares [tool] (limit: 3) => "\"<IEnumerable<Int32>>\""
Sequences.sum [tool] (limit: 3) => 14"""

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let squares limit =
    seq {
        for number in 1..limit do
            yield number * number
    }

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let sum limit =
    let total = Seq.sum (seq { for number in 1..limit -> number * number })
    total

let Run () : obj =
    for square in squares 3 do
        Effects.Add(string square)

    box (sum 3)
