namespace HoneyHive.Capture.Getters;

/// <summary>What an instruction of a getter may do to the program.</summary>
internal enum GetterInstructionKind
{
    /// <summary>Nothing: it works on the evaluation stack and on locals.</summary>
    Neutral,

    /// <summary>Reads a field of an object.</summary>
    LoadField,

    /// <summary>Reads a field of a type, whose static constructor may run.</summary>
    LoadStaticField,

    /// <summary>Changes a field of an object.</summary>
    StoreField,

    /// <summary>Calls a method.</summary>
    Call,

    /// <summary>Makes an object.</summary>
    Create,
}
