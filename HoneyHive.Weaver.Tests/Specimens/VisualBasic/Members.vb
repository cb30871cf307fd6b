Imports System
Imports HoneyHive

Namespace Specimens.VisualBasic
    Public Module Members
        Public Const Tree As String =
"Members.Ticket [tool] => 1
Members.Ticket [tool] => 2
Members.Fill [tool] (text: ""in"", times: 2) => 4
Members.Fill [tool] (text: ""in"", times: 1) => 2
Members.Join [tool] (separator: ""-"", parts: [""a"",""b""]) => ""a-b""
Shop.Open [tool] (key: 3)
└─ Shop.OnOpened [tool] (key: 3)
Shop.set_Name [tool] (Value: ""corner"")
Shop.get_Name [tool] => ""corner""
Shop.get_Item [tool] (index: 1) => ""corner 1""
Shop.op_Addition [tool] (left: {}, right: 2) => 8
Shop.Describe [tool] => ""shop corner of Base""
Pair.Sum [tool] => 3
Members.Named [tool] (number: 5) => 6"

        Public Function Run() As Object
            Effects.Add((Ticket() + Ticket()).ToString())
            Dim text = "in"
            Effects.Add($"{Fill(text, 2)} {text}")
            Effects.Add(Fill("in").ToString())
            Effects.Add(Join("-", "a", "b"))
            Dim shop As New Shop()
            shop.Open(3)
            shop.Name = "corner"
            Effects.Add($"{shop.Name} {shop(1)} {shop + 2} {shop.Describe()}")
            Effects.Add(New Pair With {.Left = 1, .Right = 2}.Sum().ToString())
            Ticket(reset:=True)
            Return Named(5)
        End Function

        Private last As Integer

        <Trace> Private Function Ticket() As Integer
            Static calls As Integer = 0
            calls += 1
            last += 1
            Effects.Add($"static local {calls >= last}")
            Return last
        End Function

        Private Sub Ticket(reset As Boolean)
            If reset Then last = 0
        End Sub

        <Trace> Private Function Fill(ByRef text As String, Optional times As Integer = 1) As Integer
            Dim length = 0
            For turn = 1 To times
                length += text.Length
            Next
            text = "out"
            Return length
        End Function

        <Trace> Private Function Join(separator As String, ParamArray parts As String()) As String
            Return String.Join(separator, parts)
        End Function

        <Trace> Private Function Named(number As Integer) As Integer
            Named = number
            Named += 1
        End Function

        Private MustInherit Class Base
            Protected ReadOnly origin As String

            Protected Sub New(origin As String)
                Me.origin = origin
            End Sub

            Public Overridable Function Describe() As String
                Return "of " & origin
            End Function
        End Class

        Private NotInheritable Class Door
            Public Event Opened(key As Integer)

            Public Sub Open(key As Integer)
                RaiseEvent Opened(key)
            End Sub
        End Class

        Private NotInheritable Class Shop
            Inherits Base

            Private WithEvents door As New Door()
            Private stored As String

            Public Sub New()
                MyBase.New("Base")
            End Sub

            <Trace> Public Property Name As String
                Get
                    Return stored
                End Get
                Set
                    stored = Value
                End Set
            End Property

            <Trace> Default Public ReadOnly Property Item(index As Integer) As String
                Get
                    Return $"{stored} {index}"
                End Get
            End Property

            <Trace> Public Shared Operator +(left As Shop, right As Integer) As Integer
                Return left.stored.Length + right
            End Operator

            <Trace> Public Sub Open(key As Integer)
                door.Open(key)
            End Sub

            <Trace> Private Sub OnOpened(key As Integer) Handles door.Opened
                Effects.Add($"opened with {key}")
            End Sub

            <Trace> Public Overrides Function Describe() As String
                Return $"shop {stored} {MyBase.Describe()}"
            End Function
        End Class

        Private Structure Pair
            Public Left As Integer
            Public Right As Integer

            <Trace> Public Function Sum() As Integer
                Return Left + Right
            End Function
        End Structure
    End Module
End Namespace
