using System;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using HoneyHive.Weaving;

namespace HoneyHive.Tests.Runtime.Weaving;

/// <summary>Methods as the weaver would leave them, so that the runtime is tested without it.</summary>
internal static class HandWoven
{
    internal static readonly TracedMethod Method = new("Work.Run", "Tests.Work.Run", (int)EventType.Chain, "argument");

    internal static T Sync<T>(string argument, Func<T> body, TracedMethod? method = null) =>
        Run(Weave.Enter(method ?? Method), argument, body);

    /// <summary>A body that the weaver takes for one that cannot tell what is current.</summary>
    internal static T Leaf<T>(string argument, Func<T> body) => Run(Weave.EnterLeaf(Method), argument, body);

    private static T Run<T>(HoneyHive.Spans.Span? span, string argument, Func<T> body)
    {
        if (span is not null)
            Weave.Input(span, 0, argument);
        try
        {
            var result = body();
            Weave.Output(span, result);
            return result;
        }
        catch (Exception exception) when (Weave.Fail(span, exception))
        {
            throw;
        }
        finally
        {
            Weave.Exit(span);
        }
    }

    /// <summary>Returns what something else completes.</summary>
    internal static Task<T> Returning<T>(string argument, Func<Task<T>> body)
    {
        var span = Weave.Begin(Method);
        if (span is not null)
            Weave.Input(span, 0, argument);
        Weave.Resume(span);
        try
        {
            var result = body();
            Weave.EndWith(span, result, (int)ReturnedOutput.Value);
            span = null;
            return result;
        }
        catch (Exception exception) when (Weave.Fail(span, exception))
        {
            throw;
        }
        finally
        {
            Weave.Exit(span);
        }
    }

    /// <summary>The span begins here, is made current inside the builder's <c>Start</c>, and completes inside the state machine.</summary>
    internal static Task<T> Async<T>(string argument, Func<Task<T>> body)
    {
        var span = Weave.Begin(Method);
        if (span is not null)
            Weave.Input(span, 0, argument);
        var machine = new Machine<T> { Span = span, Body = body, Builder = AsyncTaskMethodBuilder<T>.Create() };
        machine.Builder.Start(ref machine);
        return machine.Builder.Task;
    }

    private struct Machine<T> : IAsyncStateMachine
    {
        internal HoneyHive.Spans.Span? Span;
        internal Func<Task<T>> Body;
        internal AsyncTaskMethodBuilder<T> Builder;
        private TaskAwaiter<T> awaiter;
        private bool isWaiting;

        public void MoveNext()
        {
            T result;
            try
            {
                Weave.Resume(Span);
                if (!isWaiting)
                {
                    awaiter = Body().GetAwaiter();
                    if (!awaiter.IsCompleted)
                    {
                        isWaiting = true;
                        Builder.AwaitUnsafeOnCompleted(ref awaiter, ref this);
                        return;
                    }
                }

                result = awaiter.GetResult();
            }
            catch (Exception exception)
            {
                Weave.CompleteFailed(Span, exception);
                Builder.SetException(exception);
                return;
            }

            Weave.Complete(Span, result);
            Builder.SetResult(result);
        }

        public readonly void SetStateMachine(IAsyncStateMachine stateMachine)
        {
        }
    }
}
