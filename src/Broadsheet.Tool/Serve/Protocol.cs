using System.Text.Json;

namespace Broadsheet.Tool.Serve;

// The messages of the Language Server Protocol 3.17 that the server reads and writes, with the properties that it uses.
// Positions are zero-based lines and UTF-16 code units.

internal sealed record Position(int Line, int Character);

internal sealed record Range(Position Start, Position End);

internal sealed record Location(string Uri, Range Range);

internal sealed record WorkspaceFolder(string Uri, string Name);

internal sealed record InitializeParams(string? RootUri, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders, string? Locale);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities(
    string PositionEncoding,
    TextDocumentSyncOptions TextDocumentSync,
    bool HoverProvider,
    bool DocumentSymbolProvider,
    bool DefinitionProvider,
    bool ReferencesProvider,
    CodeActionOptions CodeActionProvider,
    ExecuteCommandOptions ExecuteCommandProvider);

// Change: 2: only what changed is sent.
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds);

internal sealed record ExecuteCommandOptions(IReadOnlyList<string> Commands);

internal sealed record TextDocumentItem(string Uri, int Version, string Text);

internal sealed record TextDocumentIdentifier(string Uri, int? Version = null);

internal sealed record DidOpenParams(TextDocumentItem TextDocument);

internal sealed record DidChangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);

// Range: What is replaced; null for the whole text.
internal sealed record ContentChange(Range? Range, string Text);

internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

internal sealed record PositionParams(TextDocumentIdentifier TextDocument, Position Position);

internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range);

internal sealed record ExecuteCommandParams(string Command, IReadOnlyList<JsonElement>? Arguments);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

// Severity: 1 error, 2 warning, 3 information, 4 hint.
internal sealed record Diagnostic(
    Range Range,
    int Severity,
    string Code,
    CodeDescription CodeDescription,
    string Source,
    string Message,
    IReadOnlyList<DiagnosticRelatedInformation> RelatedInformation);

internal sealed record CodeDescription(string Href);

internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

internal sealed record Hover(MarkupContent Contents, Range Range);

internal sealed record MarkupContent(string Kind, string Value);

// Kind: 3 namespace, 15 string.
internal sealed record DocumentSymbol(string Name, string? Detail, int Kind, Range Range, Range SelectionRange, IReadOnlyList<DocumentSymbol> Children);

internal sealed record CodeAction(string Title, string Kind, bool IsPreferred, IReadOnlyList<Diagnostic> Diagnostics, WorkspaceEdit? Edit, Command? Command);

internal sealed record WorkspaceEdit(IReadOnlyDictionary<string, IReadOnlyList<TextEdit>> Changes);

internal sealed record TextEdit(Range Range, string NewText);

internal sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name, IReadOnlyList<object> Arguments);

internal sealed record LogMessageParams(int Type, string Message);
