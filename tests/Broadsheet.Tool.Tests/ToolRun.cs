using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Broadsheet.Tool.Tests;

/// <summary>A run of the built tool as a process of its own.</summary>
internal sealed record ToolRun(int ExitCode, byte[] OutputBytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(OutputBytes);

    public JsonElement Json => JsonDocument.Parse(OutputBytes).RootElement;

    public JsonElement[] Findings => [.. Json.GetProperty("findings").EnumerateArray()];

    public static ToolRun In(string folder, params string[] arguments) => Start(folder, [], "en_US.UTF-8", arguments);

    public static ToolRun WithInput(string folder, byte[] input, params string[] arguments) => Start(folder, input, "en_US.UTF-8", arguments);

    public static ToolRun InLanguage(string language, string folder, params string[] arguments) => Start(folder, [], language, arguments);

    public static ToolRun InLanguage(string language, string folder, byte[] input, params string[] arguments) => Start(folder, input, language, arguments);

    /// <summary>A run whose heap may not grow over a limit.</summary>
    public static ToolRun WithHeap(int bytes, string folder, params string[] arguments) => Start(folder, [], "en_US.UTF-8", arguments, bytes);

    /// <summary>How the tool is started with its streams redirected.</summary>
    public static ProcessStartInfo StartOf(string folder, params string[] arguments) => StartOf(folder, "en_US.UTF-8", arguments);

    private static ProcessStartInfo StartOf(string folder, string language, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Broadsheet.Tool.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = language;
        start.Environment["LANG"] = language;
        start.Environment["LANGUAGE"] = "";
        return start;
    }

    private static ToolRun Start(string folder, byte[] input, string language, string[] arguments, int? heapLimit = null)
    {
        var start = StartOf(folder, language, arguments);
        if (heapLimit is { } bytes)
        {
            // Pages read ahead go by the number of processors.
            start.Environment["DOTNET_PROCESSOR_COUNT"] = "2";
            start.Environment["DOTNET_GCHeapHardLimit"] = bytes.ToString("X", System.Globalization.CultureInfo.InvariantCulture);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copied = process.StandardOutput.BaseStream.CopyToAsync(output);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        copied.Wait();
        return new(process.ExitCode, output.ToArray(), error.Result);
    }
}
