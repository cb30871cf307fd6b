/// What a specimen does that can be seen from outside, in order.
module Specimens.Effects

open System.Collections.Generic

let Log = List<string>()

let Add (effect: string) = lock Log (fun () -> Log.Add effect)
