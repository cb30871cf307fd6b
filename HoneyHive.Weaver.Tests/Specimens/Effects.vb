Imports System.Collections.Generic

Namespace Specimens
    ''' <summary>What a specimen does that can be seen from outside, in order.</summary>
    Public Module Effects
        Public ReadOnly Log As New List(Of String)

        Public Sub Add(effect As String)
            SyncLock Log
                Log.Add(effect)
            End SyncLock
        End Sub
    End Module
End Namespace
