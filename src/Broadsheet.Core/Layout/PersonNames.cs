using System.Reflection;
using Broadsheet.Core.Lexicon;
using Broadsheet.Core.Text;

namespace Broadsheet.Core.Layout;

/// <summary>What a Chinese person's name looks like: a surname of <c>surnames.txt</c> and one or two characters more.</summary>
internal static class PersonNames
{
    private const int LongestTransliteration = 20;

    // Characters that names of other peoples are written with (新华社译名室,《世界人名翻译大辞典》; 维吾尔, 哈萨克 and 藏 names).
    private const string TransliterationCharacters =
        "阿艾安敖奥巴拜班宝保贝本比毕别波伯勃博布才措次达旦丹当道德登邓迪丁东都杜多朵额俄恩尔法菲费弗夫甫福盖甘刚高戈格根贡古哈汗合赫洪侯胡华惠霍基及吉济加嘉贾江杰金京久卡凯坎康科克孔库拉来兰朗劳勒雷黎李里理丽利莉连列林龙卢鲁路伦罗洛马玛迈麦曼毛梅美蒙孟米密明摩莫默木姆穆那纳娜乃南内尼年宁努诺欧帕潘佩皮平珀普其奇齐恰乔切钦琴琼丘曲让热仁日茹若萨赛桑色瑟沙莎山尚舍申什圣施史士思斯松苏孙索塔泰坦汤唐陶特腾提蒂廷图吐托娃瓦万旺威韦维伟魏文翁沃乌吾伍西希锡夏先香肖谢辛欣休许雪逊雅亚彦扬杨耶叶依伊宜以益因英永尤于玉约再扎扎赞增泽占张哲者珍芝志治孜兹卓子祖佐买则拥仓顿热旺央拉姆布次仁珠平";

    private static readonly HashSet<char> Single = [];
    private static readonly HashSet<int> Compound = [];

    static PersonNames()
    {
        using var reader = new StreamReader(
            typeof(PersonNames).GetTypeInfo().Assembly.GetManifestResourceStream("Layout.surnames.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 1)
            {
                Single.Add(line[0]);
            }
            else if (line.Length == 2)
            {
                Compound.Add(Key(line[0], line[1]));
            }
        }
    }

    /// <summary>Whether a character is a surname.</summary>
    public static bool IsSurname(char c) => Single.Contains(c);

    /// <summary>Whether a text is a surname of two characters: 欧阳.</summary>
    public static bool IsCompoundSurname(ReadOnlySpan<char> text) => text.Length == 2 && Compound.Contains(Key(text[0], text[1]));

    /// <summary>Whether a text without white space may be a person's name: 王芳, 颜庆明, 欧阳修文.</summary>
    public static bool IsName(ReadOnlySpan<char> text) =>
        IsHan(text) && text.Length switch
        {
            2 => IsSurname(text[0]) && !IsCompoundSurname(text),
            3 => IsSurname(text[0]) || IsCompoundSurname(text.Slice(0, 2)),
            4 => IsCompoundSurname(text.Slice(0, 2)),
            _ => false,
        };

    /// <summary>Whether a text is an everyday word, and so no name without more evidence: 高兴, 安全.</summary>
    public static bool IsWord(ReadOnlySpan<char> text) => WordTable.Instance.TryGet(text, out _, out _);

    /// <summary>Whether a text is a name of several parts with dots between them: 阿卜杜拉·买买提.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anyCharacters">Whether the context says that it is a name, whatever characters it has.</param>
    public static bool IsDottedName(ReadOnlySpan<char> text, bool anyCharacters)
    {
        if (text.Length is < 3 or > LongestTransliteration || Punctuation.IsNameDot(text[0]) || Punctuation.IsNameDot(text[text.Length - 1]))
        {
            return false;
        }

        var (dots, usual, han) = (0, 0, 0);
        foreach (var c in text)
        {
            dots += Punctuation.IsNameDot(c) ? 1 : 0;
            han += Scripts.IsHan(c) ? 1 : 0;
            usual += TransliterationCharacters.IndexOf(c) >= 0 ? 1 : 0;
        }

        return dots > 0 && dots + han == text.Length && (anyCharacters || usual * 10 >= han * 8);
    }

    /// <summary>Whether a text may be a pen name: two to four Chinese characters.</summary>
    public static bool MayBePenName(ReadOnlySpan<char> text) => text.Length is >= 2 and <= 4 && IsHan(text);

    private static int Key(char first, char second) => (first << 16) | second;

    private static bool IsHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Scripts.IsHan(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
