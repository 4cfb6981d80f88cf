using Broadsheet.Compiled;
using Broadsheet.Core.Corpus;
using Broadsheet.Generator.Model;
using Broadsheet.Generator.Pipeline;
using Broadsheet.Generator.Tests.Harness;
using CsCheck;

namespace Broadsheet.Generator.Tests.Encode;

/// <summary>What the reader reads comes back from its compiled form, whatever the page.</summary>
public sealed class ReadPageTests
{
    private const string Path = "seeds/maoming-opinion-page.txt";
    private static readonly string Seed = File.ReadAllText(System.IO.Path.Combine(RepositoryFiles.Root, Path));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_seed_page_comes_back(bool embedText) => AssertComesBack(Seed, embedText);

    [Fact]
    public void The_seed_pages_text_is_not_stored_again()
    {
        var properties = new PageProperties(Path, null, null, null, EmbedText: true);
        var model = PageModels.Of(Seed, PageReader.Read(Seed, properties.ToMetadata()), properties);
        Assert.InRange(model.Pool.Length, 0, Seed.Length / 4);
        Assert.InRange(model.Data.Length, 0, Seed.Length / 4);
    }

    [Fact]
    public void Any_stretch_of_the_page_with_anything_put_in_comes_back() => Gen.Select(
        Gen.Int[0, Seed.Length - 1],
        Gen.Int[50, 1200],
        Gen.OneOf(Gen.OneOfConst("\n", "\n\n", "\r\n", "\r", "。", "12", "“", "\u2028", " ", "　", "\0", "😀", "\uFFFD"), Gen.Char.Select(c => c.ToString()))
            .Array[0, 12],
        Gen.Int[0, 1200].Array[12],
        Gen.Bool).Sample(
            (start, length, inserts, positions, embedText) =>
            {
                var page = Seed.Substring(start, Math.Min(length, Seed.Length - start));
                for (var i = 0; i < inserts.Length; i++)
                {
                    page = page.Insert(positions[i] % (page.Length + 1), inserts[i]);
                }

                // What the compiler hands over is decoded text.
                AssertComesBack(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(page)).TrimStart('\uFEFF'), embedText);
            },
            iter: 150);

    private static void AssertComesBack(string raw, bool embedText)
    {
        var properties = new PageProperties(Path, "2025-09-22", "河湾日报", null, embedText);
        var reading = PageReader.Read(raw, properties.ToMetadata());
        var model = PageModels.Of(raw, reading, properties);
        var page = new CompiledPage(new EmbeddingAssembly(Path, raw), properties.LocalId, Path, model.Data, model.Pool);
        Assert.All(model.Articles.Select((_, i) => i), i => Assert.Equal(reading.Articles[i], page.Article(i)));
    }
}
