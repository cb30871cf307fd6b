Imports System
Imports System.Collections.Generic
Imports System.Linq
Imports System.Threading.Tasks
Imports HoneyHive

Namespace Specimens.VisualBasic
    Public Module Closures
        Public Const Tree As String =
"Closures.Sum [tool] (numbers: [1,2,3], factor: 2) => 12
Closures.Search [tool] (words: [""b"",""a""]) => [""a"",""b""]
Closures.Parallel [tool] (names: [""x"",""y""]) => ""xy""
├─ Closures.Load [tool] (name: ""x"") => ""x""
└─ Closures.Load [tool] (name: ""y"") => ""y""
Closures.Locked [tool] => 1"

        Public Async Function Run() As Task(Of Object)
            Effects.Add(Sum({1, 2, 3}, 2).ToString())
            Effects.Add(String.Join(",", Search({"b", "a"})))
            Effects.Add(Await Parallel({"x", "y"}))
            Return Locked()
        End Function

        <Trace> Private Function Sum(numbers As Integer(), factor As Integer) As Integer
            Dim total = 0
            Array.ForEach(numbers, Sub(number) total += number * factor)
            Return total
        End Function

        <Trace> Private Function Search(words As String()) As List(Of String)
            Return (From word In words Order By word Select word).ToList()
        End Function

        <Trace> Private Async Function Parallel(names As String()) As Task(Of String)
            Dim first = Load(names(0))
            Dim texts = New String() {Await first, Await Load(names(1))}
            Return String.Concat(texts)
        End Function

        <Trace> Private Async Function Load(name As String) As Task(Of String)
            Await Task.CompletedTask
            Return name
        End Function

        <Trace> Private Function Locked() As Integer
            Dim gate As New Object()
            SyncLock gate
                Using New Disposable()
                    Return 1
                End Using
            End SyncLock
        End Function

        Private NotInheritable Class Disposable
            Implements IDisposable

            Public Sub Dispose() Implements IDisposable.Dispose
                Effects.Add("disposed")
            End Sub
        End Class
    End Module
End Namespace
