module Specimens.FSharp.Functions

open System
open System.Runtime.CompilerServices
open HoneyHive
open Specimens

[<Literal>]
let Tree =
    """Functions.add [tool] (left: 1, right: 2) => 3
Functions.pair [tool] (left: "a", right: 1) => ["a",1]
Functions.swap [tool] (value: 5) => "was 5"
Functions.first [tool] (values: [3,4]) => 3
Functions.parse [tool] (text: "7") => 7
Functions.parse [tool] (text: "x") => -1
Functions.checkedDivide [tool] (left: 1, right: 0) !! DivideByZeroException: Attempted to divide by zero.
Functions.area [tool] (width: 2, height: 3) => 6
Functions.curried [tool] (left: 4)
Functions.total [tool] (values: [1,2,3]) => 6
Functions.parity [tool] (number: 5) => "odd"
Account.Deposit [tool] (amount: 5) => 5
Account.get_Balance [tool] => 5
Functions.inspect [tool] (value: 3) => 3"""

[<Measure>]
type metre

type Account() =
    let mutable balance = 0

    [<Trace>]
    member _.Balance
        with [<MethodImpl(MethodImplOptions.NoInlining)>] get () = balance

    [<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
    member _.Deposit(amount: int) =
        balance <- balance + amount
        balance

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let add left right = left + right

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let pair (left: 'a) (right: 'b) = (left, right)

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let swap (value: byref<int>) =
    let before = value
    value <- before + 1
    "was " + string before

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let first (values: 'a list) = List.head values

let (|Number|_|) (text: string) =
    match Int32.TryParse text with
    | true, number -> Some number
    | _ -> None

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let parse text =
    match text with
    | Number number -> number
    | _ -> -1

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let checkedDivide left right =
    try
        try
            left / right
        with :? InvalidOperationException ->
            0
    finally
        Effects.Add "finally"

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let area (width: int<metre>) (height: int<metre>) = width * height

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let curried left =
    let factor = left * 2
    fun right -> factor + right

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let total (values: int list) =
    let mutable sum = 0

    for value in values do
        sum <- sum + value

    sum

/// Recursion in tail position becomes a loop, which no call leaves.
[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let rec parity number =
    if number > 1 then parity (number - 2)
    elif number = 1 then "odd"
    else "even"

[<Trace; MethodImpl(MethodImplOptions.NoInlining)>]
let inspect (value: inref<int>) = value

let Run () : obj =
    let mutable number = 5
    Effects.Add(string (add 1 2))
    Effects.Add(string (pair "a" 1))
    Effects.Add(swap &number + " is " + string number)
    Effects.Add(string (first [ 3; 4 ]))
    Effects.Add(string (parse "7" + parse "x"))

    try
        Effects.Add(string (checkedDivide 1 0))
    with
    | :? DivideByZeroException as problem when problem.Message.Length > 0 -> Effects.Add problem.Message
    | problem -> Effects.Add("wrong " + problem.Message)

    Effects.Add(string (area 2<metre> 3<metre>))
    Effects.Add(string (curried 4 1))
    Effects.Add(string (total [ 1; 2; 3 ]))
    Effects.Add(parity 5)
    let account = Account()
    Effects.Add(string (account.Deposit 5 + account.Balance))
    let value = 3
    box (inspect &value)
