using System.Collections.Immutable;
using Broadsheet.Generator.Diagnostics;
using Broadsheet.Generator.Diagnostics.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.CodeFixes;

/// <summary>Writes into code what the pages say: the nearest name, the words as they stand now, the figure's value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorpusUsageFixProvider))]
public sealed class CorpusUsageFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        new CorpusUsageAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant that is declared elsewhere may have other uses.
            if (FindingProperties.FixOf(diagnostic) is { } fix
                && Literal(root, diagnostic.Location.SourceSpan) is { } literal)
            {
                var replacement = Replacement(literal, fix).WithTriviaFrom(literal);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        FixTexts.Title("Replace", fix),
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(literal, replacement))),
                        equivalenceKey: "Replace"),
                    diagnostic);
            }
        }
    }

    /// <summary>The literal at a place, a minus sign before it included.</summary>
    private static ExpressionSyntax? Literal(SyntaxNode? root, TextSpan span) =>
        root?.FindNode(span, getInnermostNodeForTie: true) switch
        {
            LiteralExpressionSyntax literal => literal,
            PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } negative => negative,
            _ => null,
        };

    private static ExpressionSyntax Replacement(ExpressionSyntax literal, string fix) =>
        literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(fix))
            : SyntaxFactory.ParseExpression(fix);
}
