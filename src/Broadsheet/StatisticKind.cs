namespace Broadsheet;

/// <summary>The dimension a <see cref="Statistic"/> is measured in; follows from its unit or measure word (GB 3100–3102).</summary>
public enum StatisticKind
{
    /// <summary>None of the kinds below.</summary>
    Other,

    /// <summary>Things or people counted by a measure word: <c>28个</c>, <c>3名</c>.</summary>
    Count,

    /// <summary>An amount of money: <c>600万元</c>.</summary>
    Money,

    /// <summary>A way or a distance between two places: <c>70公里</c>.</summary>
    Distance,

    /// <summary>The length, height, width or depth of a thing: <c>1.81米</c>.</summary>
    Length,

    /// <summary>An area: <c>1.2万亩</c>.</summary>
    Area,

    /// <summary>A mass: <c>3吨</c>.</summary>
    Mass,

    /// <summary>A volume: <c>500立方米</c>.</summary>
    Volume,

    /// <summary>A span of time: <c>3年</c>, <c>1小时20分</c>.</summary>
    Duration,

    /// <summary>The age of a person: <c>72岁</c>.</summary>
    Age,

    /// <summary>A share or rate in hundredths, a number of percentage points included: <c>5.2%</c>, <c>八成</c>.</summary>
    Percent,

    /// <summary>A fraction or multiple: <c>三分之二</c>, <c>3倍</c>.</summary>
    Ratio,

    /// <summary>A temperature: <c>-5℃</c>.</summary>
    Temperature,

    /// <summary>An amount of energy or power: <c>300千瓦时</c>.</summary>
    Energy,

    /// <summary>A speed: <c>350公里/小时</c>.</summary>
    Speed,
}
