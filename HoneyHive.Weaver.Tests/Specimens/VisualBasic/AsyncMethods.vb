Imports System
Imports System.Threading.Tasks
Imports HoneyHive

Namespace Specimens.VisualBasic
    Public Module AsyncMethods
        Public Const Tree As String =
"AsyncMethods.Add [tool] (left: 1, right: 2, unused: ""u"") => 3
├─ AsyncMethods.Pause [tool]
└─ AsyncMethods.Later [tool] (value: 2) => 2
AsyncMethods.Later [tool] (value: ""at once"") => ""at once""
AsyncMethods.Fail [tool] (text: ""x"") !! InvalidOperationException: x
AsyncMethods.Fire [tool]
Counter.Count [tool] (by: 2) => 2"

        Public Async Function Run() As Task(Of Object)
            Dim sum = Await Add(1, 2, "u")
            Effects.Add(Await Later("at once"))
            Try
                Await Fail("x")
            Catch problem As InvalidOperationException When problem.Message = "x"
                Effects.Add("handled")
            End Try
            Fire()
            Return sum + Await New Counter().Count(2)
        End Function

        <Trace> Private Async Function Add(left As Integer, right As Integer, unused As String) As Task(Of Integer)
            Await Pause()
            Dim other = Async Function() Await Later(right)
            Return left + Await other()
        End Function

        <Trace> Private Async Function Pause() As Task
            Await Task.Yield()
        End Function

        <Trace> Private Async Function Later(Of T)(value As T) As Task(Of T)
            If GetType(T) Is GetType(Integer) Then Await Task.Yield()
            Return value
        End Function

        <Trace> Private Async Function Fail(text As String) As Task
            Try
                Await Task.Yield()
                Throw New InvalidOperationException(text)
            Finally
                Effects.Add("finally")
            End Try
        End Function

        <Trace> Private Async Sub Fire()
            Await Task.CompletedTask
            Effects.Add("fired")
        End Sub

        Private NotInheritable Class Counter
            Private total As Integer

            <Trace> Public Async Function Count(by As Integer) As Task(Of Integer)
                Await Task.Yield()
                total += by
                Return total
            End Function
        End Class
    End Module
End Namespace
