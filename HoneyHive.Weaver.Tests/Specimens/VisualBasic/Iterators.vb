Imports System
Imports System.Collections.Generic
Imports System.Linq
Imports HoneyHive

Namespace Specimens.VisualBasic
    Public Module Iterators
        Public Const Tree As String =
"Iterators.Numbers [tool] (from: 1, unused: ""u"") => [1,2,3]
└─ Iterators.Twice [tool] (value: 3) => 6
Iterators.Numbers [tool] (from: 1, unused: ""u"") => [1,2,3]
└─ Iterators.Twice [tool] (value: 3) => 6
Iterators.Numbers [tool] (from: 5, unused: ""early"") => [5]
Iterators.Items [tool] (values: [""a"",""b""]) => [""a"",""b""]
Iterators.Endless [tool] => [1,2] !! InvalidOperationException: enough"

        Public Function Run() As Object
            Dim numbers = Iterators.Numbers(1, "u")
            Effects.Add(numbers.Sum().ToString())
            Effects.Add(numbers.Sum().ToString())
            For Each number In Iterators.Numbers(5, "early")
                Effects.Add(number.ToString())
                Exit For
            Next
            Using letters = Items({"a", "b"})
                While letters.MoveNext()
                    Effects.Add(letters.Current)
                End While
            End Using
            Try
                Effects.Add(Endless().Sum().ToString())
            Catch problem As InvalidOperationException
                Effects.Add(problem.Message)
            End Try
            Dim lambda = Iterator Function() As IEnumerable(Of Integer)
                             Yield 7
                         End Function
            Return lambda().Single()
        End Function

        <Trace> Private Iterator Function Numbers(from As Integer, unused As String) As IEnumerable(Of Integer)
            Try
                Yield from
                Yield from + 1
                Twice(from + 2)
                Yield from + 2
            Finally
                Effects.Add("finally")
            End Try
        End Function

        <Trace> Private Function Twice(value As Integer) As Integer
            Return value * 2
        End Function

        <Trace> Private Iterator Function Items(Of T)(values As T()) As IEnumerator(Of T)
            For Each item In values
                Yield item
            Next
        End Function

        <Trace> Private Iterator Function Endless() As IEnumerable(Of Integer)
            Dim number = 0
            While True
                number += 1
                If number = 3 Then Throw New InvalidOperationException("enough")
                Yield number
            End While
        End Function
    End Module
End Namespace
