using CsCheck;

namespace Broadsheet.Core.Tests.Programs;

public sealed class ProgramReaderTests
{
    [Fact]
    public void Any_text_is_read_without_failing() =>
        Gen.String[Gen.Char["“”‘’\"《》()（）、,，。;+-—·的和与等第三五级市县镇村工程机制平台体系项目实施推进建设为从到了1a \n"], 0, 200].Sample(text =>
        {
            foreach (var program in Pages.Read(text))
            {
                Assert.NotEmpty(program.Name);
                Assert.All(program.Mentions, m => Assert.True(m.Range.Start >= 0 && m.Range.End <= text.Length && m.Range.Length > 0));
            }
        });

    [Fact]
    public void Any_string_at_all_is_read_without_failing() => Gen.String.Sample(text => Pages.Read(text).Count >= 0);
}
