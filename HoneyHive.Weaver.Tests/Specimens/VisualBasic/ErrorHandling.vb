Imports System
Imports HoneyHive
Imports Microsoft.VisualBasic

Namespace Specimens.VisualBasic
    Public Module ErrorHandling
        Public Const Tree As String =
"ErrorHandling.Jump [tool] (divisor: 0) => ""handled 11""
└─ ErrorHandling.Divide [tool] (divisor: 0) !! DivideByZeroException: Attempted to divide by zero.
ErrorHandling.Jump [tool] (divisor: 2) => ""5""
└─ ErrorHandling.Divide [tool] (divisor: 2) => 5
ErrorHandling.Resumed [tool] (text: ""x"") => ""resumed with 13""
ErrorHandling.Filtered [tool] (number: 1) => ""filter""
ErrorHandling.Filtered [tool] (number: 2) !! ArgumentException: 2
ErrorHandling.Left [tool] => ""left"""

        Public Function Run() As Object
            Effects.Add(Jump(0))
            Effects.Add(Jump(2))
            Effects.Add(Resumed("x"))
            Effects.Add(Filtered(1))
            Try
                Filtered(2)
            Catch problem As ArgumentException When Note("outer")
                Effects.Add(problem.Message)
            End Try
            Return Left()
        End Function

        <Trace> Private Function Jump(divisor As Integer) As String
            On Error GoTo Failed
            Return Divide(divisor).ToString()
Failed:
            Return "handled " & Err.Number
        End Function

        <Trace> Private Function Divide(divisor As Integer) As Integer
            Return 10 \ divisor
        End Function

        <Trace> Private Function Resumed(text As String) As String
            On Error Resume Next
            Dim number = CInt(text)
            Effects.Add("number " & number)
            Return "resumed with " & Err.Number
        End Function

        <Trace> Private Function Filtered(number As Integer) As String
            Try
                Throw New ArgumentException(number.ToString())
            Catch problem As ArgumentException When number = 1 AndAlso Note("inner")
                Return "filter"
            Finally
                Effects.Add("finally")
            End Try
        End Function

        <Trace> Private Function Left() As String
            Try
                Exit Try
            Finally
                Effects.Add("finally of Exit Try")
            End Try
            Return "left"
        End Function

        Private Function Note(text As String) As Boolean
            Effects.Add("filter " & text)
            Return True
        End Function
    End Module
End Namespace
