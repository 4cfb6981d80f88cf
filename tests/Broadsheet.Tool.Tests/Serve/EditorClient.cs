using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using StreamJsonRpc;

namespace Broadsheet.Tool.Tests.Serve;

/// <summary>An editor that speaks with the built tool as a process, over the process's standard input and output.</summary>
internal sealed class EditorClient : IAsyncDisposable
{
    private readonly Process _process;
    private readonly JsonRpc _rpc;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<JsonElement>> _published = new(StringComparer.Ordinal);

    private EditorClient(Process process)
    {
        _process = process;
        var formatter = new SystemTextJsonFormatter { JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web) };
        _rpc = new JsonRpc(new HeaderDelimitedMessageHandler(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, formatter));
        _rpc.AddLocalRpcTarget(new Handlers(this), new JsonRpcTargetOptions());
        _rpc.StartListening();
    }

    public ConcurrentQueue<string> Log { get; } = new();

    public JsonElement Capabilities { get; private set; }

    public static async Task<EditorClient> StartAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Broadsheet.Tool.dll"), "serve", "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        var client = new EditorClient(Process.Start(start)!);
        var result = await client.AskAsync("initialize", new { processId = Environment.ProcessId, rootUri = (string?)null, capabilities = new { }, workspaceFolders = new[] { new { uri = new Uri(folder).AbsoluteUri, name = "pages" } } });
        client.Capabilities = result.GetProperty("capabilities");
        await client.TellAsync("initialized", new { });
        return client;
    }

    public Task TellAsync(string method, object parameters) => _rpc.NotifyWithParameterObjectAsync(method, parameters);

    public Task<JsonElement> AskAsync(string method, object? parameters = null) =>
        _rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters, TestContext.Current.CancellationToken);

    public Task OpenAsync(string uri, string text) =>
        TellAsync("textDocument/didOpen", new { textDocument = new { uri, languageId = "plaintext", version = 1, text } });

    public Task ChangeAsync(string uri, int version, params object[] contentChanges) =>
        TellAsync("textDocument/didChange", new { textDocument = new { uri, version }, contentChanges });

    /// <summary>The rules of the diagnostics published for a version.</summary>
    public async Task<string[]> RulesAsync(string uri, int? version) =>
        [.. (await DiagnosticsAsync(uri, version)).Select(diagnostic => diagnostic.GetProperty("code").GetString()!)];

    /// <summary>The diagnostics published for a version.</summary>
    public async Task<JsonElement[]> DiagnosticsAsync(string uri, int? version)
    {
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < TimeSpan.FromSeconds(30))
        {
            while (_published.TryGetValue(uri, out var queue) && queue.TryDequeue(out var published))
            {
                if ((published.TryGetProperty("version", out var number) ? number.GetInt32() : null as int?) == version)
                {
                    return [.. published.GetProperty("diagnostics").EnumerateArray()];
                }
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"no diagnostics of version {version} of {uri}");
    }

    public async Task<int> EndAsync()
    {
        await AskAsync("shutdown");
        await TellAsync("exit", new { });
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    private sealed class Handlers(EditorClient client)
    {
        [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
        public void Publish(JsonElement published) => client._published.GetOrAdd(published.GetProperty("uri").GetString()!, _ => new()).Enqueue(published);

        [JsonRpcMethod("window/logMessage", UseSingleObjectParameterDeserialization = true)]
        public void Write(JsonElement message) => client.Log.Enqueue(message.GetProperty("message").GetString()!);
    }

    public async ValueTask DisposeAsync()
    {
        _rpc.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
