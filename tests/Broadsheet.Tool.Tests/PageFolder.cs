using System.Text;

namespace Broadsheet.Tool.Tests;

/// <summary>A folder of invented pages that is gone after the test.</summary>
public sealed class PageFolder : IDisposable
{
    public const string Bridge = "两座新桥通车\n\n王小明(临江)\n\n2024年,全县建成2座大桥,总投资近600万元。大桥通车以后,两岸群众出行更加方便。\n";

    public const string Orchard = "果园里的新课堂\n\n李秋云\n\n今年4月,镇里实施“青苗培训”工程,对果农每人补助300-500元/月,培训\n\n1200人次。\n\n一、主要做法\n\n课堂设在果园里,讲师走到树下。\n";

    public string Path { get; } = Directory.CreateTempSubdirectory("broadsheet-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return name;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
