namespace HoneyHive.Weaver.Analysis.Leaves;

/// <summary>Under which conditions a member of the framework runs no code of the program.</summary>
internal enum NeutralMember
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>It stores values of type parameters; other arguments have to be plain.</summary>
    WhenItStores,

    /// <summary>The same, and it computes with values of type parameters of its own, which have to be plain.</summary>
    WhenItComputes,

    /// <summary>It also compares, hashes or formats values, so those of type parameters have to be plain, too.</summary>
    WhenItCompares,

    /// <summary>The same, and the object has been given something that does so for it, a comparer or a format, which has to be known.</summary>
    WhenReceiverIsKnown,
}
