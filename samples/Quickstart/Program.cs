using Quickstart;

return await QuickstartCommand.Create().Parse(args).InvokeAsync();
