module Specimens.FSharp.MutualRecursion

open System.Runtime.CompilerServices
open HoneyHive
open Specimens

module Helpers =
    [<MethodImpl(MethodImplOptions.NoInlining)>]
    let halve number count =
        let mutable rest = number
        let mutable result = count

        while rest > 1 do
            rest <- rest - 2
            result <- result + 1

        result

/// Deep enough that a stack would overflow if it grew.
[<Literal>]
let Depth = 1000000

#if RELEASE
[<Literal>]
let Warning = "HH0025: MutualRecursion.isEven may be entered again"

[<Literal>]
let Tree = """MutualRecursion.halves [tool] (number: 9) => 4"""
#else
[<Literal>]
let Tree =
    """MutualRecursion.halves [tool] (number: 9) => 4
MutualRecursion.isEven [tool] (number: 2) => true
└─ MutualRecursion.isEven [tool] (number: 0) => true"""
#endif

/// This call takes the place of its caller on the stack, too, but leads nowhere: it is no recursion.
[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let halves number = Helpers.halve number 0

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let rec isEven number = // warned
    if number = 0 then true else isOdd (number - 1)

and [<MethodImpl(MethodImplOptions.NoInlining)>] isOdd number =
    if number = 0 then false else isEven (number - 1)

let Run () : obj =
    Effects.Add(string (halves 9))
#if RELEASE
    box (isEven Depth)
#else
    box (isEven 2)
#endif
