using System.Collections.Generic;
using static HoneyHive.Weaver.Diagnostics.DiagnosticSeverity;

namespace HoneyHive.Weaver.Diagnostics;

/// <summary>Every message of the weaver. An id is never used for something else; docs/diagnostics.md has a section for each.</summary>
internal static class DiagnosticCatalogue
{
    private const string NotTraced = " It is left as it is and makes no spans; mark it [NoTrace] to say that this is meant.";

    internal static readonly DiagnosticDescriptor UnknownOption = new(
        "HH0001", Error, "FodyWeavers.xml: <HoneyHive> has no {0}. Valid attributes: {1}.");

    internal static readonly DiagnosticDescriptor InvalidOptionValue = new(
        "HH0002", Error, "FodyWeavers.xml: '{1}' is not a value of the attribute {0} of <HoneyHive>. Valid values: {2}.");

    internal static readonly DiagnosticDescriptor TraceWithoutBody = new(
        "HH0003", Error, "[Trace] on {0} has nothing to trace: the method is {1}. Put it on a method that has a body.");

    internal static readonly DiagnosticDescriptor TraceAndNoTrace = new(
        "HH0004", Error, "{0} has both [Trace] and [NoTrace]. Keep one of them.");

    internal static readonly DiagnosticDescriptor NameOnMany = new(
        "HH0005", Error, "[Trace(Name = \"{1}\")] on {0} would give many methods one name. "
        + "Name is valid on a method or a property only.");

    internal static readonly DiagnosticDescriptor EmptyName = new(
        "HH0006", Error, "[Trace(Name = \"{1}\")] on {0} is blank. Give a name, or leave it out to get Type.Method.");

    internal static readonly DiagnosticDescriptor InvalidEventType = new(
        "HH0007", Error, "[Trace] on {0}: {1} is no EventType. Valid values: {2}.");

    internal static readonly DiagnosticDescriptor Iterator = new(
        "HH0008", Warning, "{0} is an iterator, but its state machine is not one the C# or Visual Basic compiler makes, "
        + "and is not traced." + NotTraced);

    internal static readonly DiagnosticDescriptor AsyncIterator = new(
        "HH0009", Warning, "{0} is an async iterator, but its state machine is not one the C# compiler makes, "
        + "and is not traced." + NotTraced);

    internal static readonly DiagnosticDescriptor ReturnsAsyncStream = new(
        "HH0010", Warning, "{0} returns {1} without being an async iterator. To follow such a stream, the caller is given another object in its place, which "
        + "only a [Trace] on the method itself asks for, and which can't be made for items that are ref structs." + NotTraced);

    internal static readonly DiagnosticDescriptor RuntimeAsync = new(
        "HH0011", Warning, "{0} is suspended by the runtime (runtime-async) and declares {1}, which is none of the tasks that such a method "
        + "can return, and is not traced." + NotTraced);

    internal static readonly DiagnosticDescriptor Constructor = new(
        "HH0012", Warning, "{0} calls the constructor of its base in a way that cannot be followed, and is not traced. "
        + "Move the work into a method." + NotTraced);

    internal static readonly DiagnosticDescriptor CustomBuilder = new(
        "HH0013", Warning, "{0} is built by {1}, but calls neither its SetResult nor its SetException, and is not traced. "
        + "Trace the method that awaits it." + NotTraced);

    internal static readonly DiagnosticDescriptor UnknownStateMachine = new(
        "HH0014", Warning, "{0} is async, but its state machine is not one the C# or Visual Basic compiler makes, "
        + "and is not traced." + NotTraced);

    internal static readonly DiagnosticDescriptor JumpInstruction = new(
        "HH0015", Warning, "{0} leaves with a 'jmp' instruction, which is not traced." + NotTraced);

    internal static readonly DiagnosticDescriptor MissingSymbols = new(
        "HH0016", Warning, "{0} was built with a PDB that could not be read: breakpoints and stack traces of traced methods will be off. "
        + "Check that the PDB is beside the assembly.");

    internal static readonly DiagnosticDescriptor WeavingFailed = new(
        "HH0017", Error, "{0} could not be woven: {1}: {2} "
        + "This is a fault of HoneyHive: please report it. Mark the method [NoTrace] to build without it.");

    internal static readonly DiagnosticDescriptor PatternWithoutMatch = new(
        "HH0018", Warning, "FodyWeavers.xml: the pattern '{1}' of {0} matches no method of {2}. "
        + "It is compared with the whole of names like {3}; '*' stands for any characters.");

    internal static readonly DiagnosticDescriptor RuntimeNotReferenced = new(
        "HH0019", Error, "Methods of {0} are traced, by Include in FodyWeavers.xml or by an attribute that they inherit, "
        + "but the project does not reference HoneyHive.Runtime. "
        + "Add the package HoneyHive.Runtime to it.");

    internal static readonly DiagnosticDescriptor ReportNotWritten = new(
        "HH0020", Warning, "FodyWeavers.xml: the Report could not be written to '{0}': {1}");

    internal static readonly DiagnosticDescriptor InvalidTagKey = new(
        "HH0021", Error, "[Tag] on {0}: '{1}' is no key of a tag. Valid keys: {2}.");

    internal static readonly DiagnosticDescriptor InvalidTagValue = new(
        "HH0022", Error, "[Tag] on {0}: the value of '{1}' is {2}. Valid values: true, false, numbers, and texts of up to 4096 characters.");

    internal static readonly DiagnosticDescriptor RepeatedTag = new(
        "HH0023", Error, "[Tag] on {0}: the key '{1}' occurs twice. Keep one of them.");

    internal static readonly DiagnosticDescriptor InvalidKind = new(
        "HH0024", Error, "[Trace] on {0}: {1} is no ActivityKind. Valid values: {2}.");

    internal static readonly DiagnosticDescriptor TailRecursion = new(
        "HH0025", Warning, "{0} may be entered again through nothing but tail calls, which is not traced: with a span in each call the stack would grow "
        + "with every one. Trace the method that starts the recursion, or build with <Tailcalls>false</Tailcalls>." + NotTraced);

    internal static readonly DiagnosticDescriptor ReturnsComputation = new(
        "HH0026", Warning, "{0} returns an Async<'T>, which is not traced: its span would end before the work begins. Return a task, or trace what it calls."
        + NotTraced);

    internal static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnknownOption, InvalidOptionValue, TraceWithoutBody, TraceAndNoTrace, NameOnMany, EmptyName, InvalidEventType, Iterator, AsyncIterator,
        ReturnsAsyncStream, RuntimeAsync, Constructor, CustomBuilder, UnknownStateMachine, JumpInstruction, MissingSymbols,
        WeavingFailed, PatternWithoutMatch, RuntimeNotReferenced, ReportNotWritten,
        InvalidTagKey, InvalidTagValue, RepeatedTag, InvalidKind, TailRecursion, ReturnsComputation,
    ];
}
