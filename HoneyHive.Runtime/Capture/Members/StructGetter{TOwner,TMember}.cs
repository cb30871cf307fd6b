namespace HoneyHive.Capture.Members;

/// <summary>Reads a member of a struct in place, as instance methods of structs take their <c>this</c>.</summary>
internal delegate TMember StructGetter<TOwner, out TMember>(ref TOwner owner)
    where TOwner : struct;
