using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Broadsheet.Generator.Tests.Harness;

/// <summary>Walks everything a pipeline value holds and fails on what keeps a compilation alive.</summary>
internal static class ModelWalk
{
    internal static void Check(object? value, string step)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? Value, string Path)>();
        open.Push((value, step));
        while (open.TryPop(out var next))
        {
            // The host's own inputs are where the walk ends.
            if (next.Value is null or AdditionalText or AnalyzerConfigOptionsProvider || !seen.Add(next.Value))
            {
                continue;
            }

            Assert.False(
                next.Value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or SourceText or Diagnostic,
                $"{next.Path} holds a {next.Value.GetType()}");
            var type = next.Value.GetType();
            if (type.IsPrimitive || type.IsEnum || next.Value is string or decimal or MemberInfo)
            {
                continue;
            }

            if (next.Value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    open.Push((item, next.Path + "[]"));
                }
            }

            for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
            {
                foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer && !field.FieldType.IsByRef)
                    {
                        open.Push((field.GetValue(next.Value), next.Path + "." + field.Name));
                    }
                }
            }
        }
    }
}
