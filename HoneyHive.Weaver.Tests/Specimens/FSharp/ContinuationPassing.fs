module Specimens.FSharp.ContinuationPassing

open System.Runtime.CompilerServices
open HoneyHive
open Specimens

/// The recursion goes through closures that nobody names.
[<Literal>]
let Depth = 1000000

#if RELEASE
[<Literal>]
let Warning = "HH0025: ContinuationPassing.sum may be entered again"

[<Literal>]
let Tree = """ContinuationPassing.start [tool] (number: 1) => 1"""
#else
[<Literal>]
let Tree =
    """ContinuationPassing.start [tool] (number: 1) => 1
└─ ContinuationPassing.sum [tool] (number: 1) => 1
   └─ ContinuationPassing.sum [tool] (number: 0) => 1"""
#endif

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let rec sum number (continuation: int64 -> int64) : int64 = // warned
    if number = 0 then
        continuation 0L
    else
        next number (fun rest -> continuation (rest + int64 number))

and [<MethodImpl(MethodImplOptions.NoInlining)>] next number continuation = sum (number - 1) continuation

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let start number =
    let result = sum number id
    result + 0L

let Run () : obj =
    Effects.Add(string (start 1))
#if RELEASE
    box (sum Depth id)
#else
    box 0
#endif
