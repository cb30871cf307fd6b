module Specimens.FSharp.Functions

open System.Runtime.CompilerServices
open HoneyHive
open Specimens

[<Literal>]
let Tree = """Functions.add [tool] (left: 1, right: 2) => 3"""

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let add left right = left + right

let Run () : obj =
    Effects.Add "run"
    box (add 1 2)
