using System;
using HoneyHive.WeaveCheck;

return CheckCommand.Run(args, Console.Out, Console.Error);
