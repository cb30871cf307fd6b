using System;
using System.IO;
using System.Threading.Tasks;
using HoneyHive;

namespace Shapes;

/// <summary>Async methods: results, awaits in catch and finally, exceptions, lambdas.</summary>
[Trace]
public static class Waiting
{
    public static async Task<string> RunAsync()
    {
        await PauseAsync();
        return $"{await HalfAsync(8)} {await HalfAsync(7)} {await SaveAsync(null)} {await SaveAsync("text")} {await LambdaAsync(2)} {await AtOnceAsync()} {await Passed(true)}";
    }

    private static async Task PauseAsync() => await Task.Yield();

    private static async ValueTask<int> HalfAsync(int number)
    {
        if (number % 2 == 1)
            return -1;
        await Task.Yield();
        return number / 2;
    }

    private static async Task<string> SaveAsync(string? text)
    {
        using var writer = new StringWriter();
        try
        {
            await writer.WriteAsync(text ?? throw new ArgumentNullException(nameof(text)));
            await FailAsync(text);
            return "saved";
        }
        catch (ArgumentNullException)
        {
            await Task.Yield();
            return "nothing";
        }
        catch (InvalidOperationException exception)
        {
            await Task.Yield();
            return exception.Message;
        }
        finally
        {
            await writer.FlushAsync();
        }
    }

    private static async Task FailAsync(string text)
    {
        await Task.Yield();
        throw new InvalidOperationException($"no {text}");
    }

    private static async Task<int> LambdaAsync(int number)
    {
        Func<int, Task<int>> twice = async value =>
        {
            await Task.Yield();
            return value > 1 ? value * 2 : value;
        };
        return await twice(number);
    }

    private static Task<bool> Passed(bool isOn) => isOn ? AtOnceAsync() : Task.FromResult(false);

    private static async Task<bool> AtOnceAsync() => await Task.FromResult(true);
}
