module Specimens.FSharp.Unions

open System.Runtime.CompilerServices
open HoneyHive
open Specimens

[<Literal>]
let Tree =
    """Unions.describe [tool] (shape: {"Tag":0,"IsCircle":true,"IsSquare":false,"radius":1,"side":0}) => "circle 1"
Unions.describe [tool] (shape: {"Tag":1,"IsCircle":false,"IsSquare":true,"radius":0,"side":2}) => "square 2"
Unions.find [tool] (key: 1)
Unions.find [tool] (key: 2)
Unions.twice [tool] (number: 3) => 6"""

[<Struct>]
type Shape =
    | Circle of radius: int
    | Square of side: int

type MaybeBuilder() =
    member _.Bind(value, body) = Option.bind body value
    member _.Return value = Some value

let maybe = MaybeBuilder()

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let describe shape =
    match shape with
    | Circle radius -> "circle " + string radius
    | Square side -> "square " + string side

[<Trace(CaptureOutputs = false); MethodImpl(MethodImplOptions.NoInlining)>]
let find key =
    maybe {
        let! found = if key = 1 then Some "one" else None
        return found.Length
    }

let inline square number = number * number

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let twice number = square number - number

let Run () : obj =
    Effects.Add(describe (Circle 1))
    Effects.Add(describe (Square 2))
    Effects.Add(string (find 1))
    Effects.Add(string (find 2))
    box (twice 3)
