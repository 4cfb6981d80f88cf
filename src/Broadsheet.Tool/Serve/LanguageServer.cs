using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Broadsheet.Core.Checks;
using Broadsheet.Core.Checks.Baselines;
using Broadsheet.Tool.Findings;
using Broadsheet.Tool.Input;
using StreamJsonRpc;

namespace Broadsheet.Tool.Serve;

/// <summary>A server of the Language Server Protocol for pages: what the analyzers say in a build, while somebody types.</summary>
/// <remarks>Requests are answered one after the other, in the order they come; only checking goes on beside them.</remarks>
internal sealed class LanguageServer
{
    // Long enough not to check every stroke, short enough to seem at once.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly Workspace _workspace = new();
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _checks = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource<int> _exit = new();
    private JsonRpc? _client;
    private bool _isShutDown;

    /// <summary>Serves a client until it says exit or is gone.</summary>
    /// <param name="input">The client's messages.</param>
    /// <param name="output">Takes the answers.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <returns>0 after shutdown and exit, 1 otherwise, as the protocol has it.</returns>
    internal static async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        using var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull },
        };
        var server = new LanguageServer();
        using var handler = new HeaderDelimitedMessageHandler(output, input, formatter);
        using var rpc = new JsonRpc(handler);
        rpc.AddLocalRpcTarget(server, new JsonRpcTargetOptions { AllowNonPublicInvocation = true });
        server._client = rpc;
        rpc.StartListening();
        using var stop = cancellation.Register(() => server._exit.TrySetCanceled(cancellation));
        _ = rpc.Completion.ContinueWith(_ => server._exit.TrySetResult(server._isShutDown ? ExitCodes.Ended : ExitCodes.Lost), TaskScheduler.Default);
        return await server._exit.Task.ConfigureAwait(false);
    }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    internal InitializeResult Initialize(InitializeParams parameters)
    {
        if (parameters.Locale is { } locale && CultureInfo.GetCultures(CultureTypes.AllCultures).Any(culture => culture.Name.Equals(locale, StringComparison.OrdinalIgnoreCase)))
        {
            CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(locale);
        }

        IEnumerable<string> folders = parameters.WorkspaceFolders?.Select(folder => folder.Uri) ?? (parameters.RootUri is { } root ? [root] : []);
        _workspace.Folders.AddRange(folders.Select(PageDocument.PathOf));
        return new(
            new ServerCapabilities(
                "utf-16", new TextDocumentSyncOptions(OpenClose: true, Change: 2, Save: true), HoverProvider: true, DocumentSymbolProvider: true, DefinitionProvider: true,
                ReferencesProvider: true, new CodeActionOptions(["quickfix"]), new ExecuteCommandOptions([PageActions.AddToBaseline])),
            new ServerInfo("broadsheet", typeof(LanguageServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion));
    }

    [JsonRpcMethod("initialized")]
    internal static void Initialized()
    {
    }

    [JsonRpcMethod("shutdown")]
    internal void Shutdown() => _isShutDown = true;

    [JsonRpcMethod("exit")]
    internal void Exit() => _exit.TrySetResult(_isShutDown ? ExitCodes.Ended : ExitCodes.Lost);

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    internal void DidOpen(DidOpenParams parameters)
    {
        var document = parameters.TextDocument;
        Take(new PageDocument(document.Uri, document.Version, document.Text));
    }

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    internal void DidChange(DidChangeParams parameters)
    {
        if (_workspace.Find(parameters.TextDocument.Uri) is { } page)
        {
            Take(page.Changed(parameters.TextDocument.Version, parameters.ContentChanges));
        }
    }

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    internal void DidSave(DocumentParams parameters) => CheckAgain(parameters.TextDocument.Uri);

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    internal void DidClose(DocumentParams parameters)
    {
        _workspace.Close(parameters.TextDocument.Uri);
        if (_checks.TryRemove(parameters.TextDocument.Uri, out var check))
        {
            check.Cancel();
        }

        _ = _client!.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", new PublishDiagnosticsParams(parameters.TextDocument.Uri, Version: null, []));
    }

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    internal Hover? HoverAt(PositionParams parameters) =>
        _workspace.Find(parameters.TextDocument.Uri) is { } page ? PageHover.At(page, page.Lines.Offset(parameters.Position)) : null;

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    internal IReadOnlyList<DocumentSymbol> Symbols(DocumentParams parameters) =>
        _workspace.Find(parameters.TextDocument.Uri) is { } page ? PageSymbols.Of(page) : [];

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    internal Location? Definition(PositionParams parameters) => Mentions(parameters).FirstOrDefault();

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    internal IReadOnlyList<Location> References(PositionParams parameters) => Mentions(parameters);

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    internal IReadOnlyList<CodeAction> Actions(CodeActionParams parameters) =>
        _workspace.Find(parameters.TextDocument.Uri) is { } page
            ? [.. PageActions.In(page, Shown(page), page.Lines.Offset(parameters.Range.Start), page.Lines.Offset(parameters.Range.End))]
            : [];

    [JsonRpcMethod("workspace/executeCommand", UseSingleObjectParameterDeserialization = true)]
    internal void Execute(ExecuteCommandParams parameters)
    {
        if (parameters.Command != PageActions.AddToBaseline || parameters.Arguments is not [var uri, var rule, var start, var end]
            || _workspace.Find(uri.GetString() ?? "") is not { } page)
        {
            throw new LocalRpcException(Texts.Format(Texts.UnknownCommand, parameters.Command)) { ErrorCode = ExitCodes.InvalidParameters };
        }

        if (page.Findings.FirstOrDefault(f => f.Rule.Id == rule.GetString() && f.Source.Start == start.GetInt32() && f.Source.End == end.GetInt32()) is { } finding)
        {
            var (file, baseline) = Workspace.BaselineOf(page.Path, Log);
            KnownFindings.Write(file ?? Path.Combine(BaselineFolder(page), Baseline.FileName), baseline.With(Fingerprint.Of(finding)));
            CheckAgain(page.Uri);
        }
    }

    private string BaselineFolder(PageDocument page) =>
        _workspace.Folders.Find(folder => page.Path.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal)) ?? Path.GetDirectoryName(page.Path)!;

    private List<Location> Mentions(PositionParams parameters)
    {
        if (_workspace.Find(parameters.TextDocument.Uri) is not { } page)
        {
            return [];
        }

        var offset = page.Lines.Offset(parameters.Position);
        var pages = _workspace.Pages();
        var byPath = pages.ToDictionary(p => p.Path, StringComparer.Ordinal);
        var program = Workspace.Programs(pages).FirstOrDefault(p => p.Mentions.Any(mention => mention.Source.File == page.Path && PageHover.Holds(mention.Source, offset)));
        return program is null ? [] : [.. program.Mentions.Select(mention =>
        {
            var at = byPath[mention.Source.File];
            return new Location(at.Uri, at.Lines.Between(mention.Source.Start, mention.Source.End));
        })];
    }

    private void Take(PageDocument page)
    {
        _workspace.Open(page);
        CheckAgain(page.Uri);
    }

    // A later edit makes an earlier check pointless.
    private void CheckAgain(string uri)
    {
        var check = new CancellationTokenSource();
        if (_checks.TryGetValue(uri, out var before))
        {
            before.Cancel();
        }

        _checks[uri] = check;
        _ = CheckAsync(uri, check.Token);
    }

    private async Task CheckAsync(string uri, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            if (_workspace.Find(uri) is { } page)
            {
                var diagnostics = Shown(page).Select(finding => PageDiagnostics.Of(page, finding)).ToArray();
                cancellation.ThrowIfCancellationRequested();
                await _client!.NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, page.Version, diagnostics)).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ConnectionLostException or ObjectDisposedException)
        {
            // The text has changed, or nobody listens any more.
        }
    }

    private IEnumerable<Finding> Shown(PageDocument page) => Workspace.BaselineOf(page.Path, Log).Baseline.New(page.Findings);

    private void Log(string message) => _ = _client!.NotifyWithParameterObjectAsync("window/logMessage", new LogMessageParams(2, message));

    /// <summary>The protocol's exit codes, and the JSON-RPC error for parameters that make no sense.</summary>
    private static class ExitCodes
    {
        internal const int Ended = 0;
        internal const int Lost = 1;
        internal const int InvalidParameters = -32602;
    }
}
