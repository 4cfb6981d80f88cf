namespace Broadsheet;

/// <summary>How exactly a printed figure states its value.</summary>
public enum Approximation
{
    /// <summary>The figure is stated without qualification: <c>28个</c>.</summary>
    Exact,

    /// <summary>Near the value, on either side: <c>约300人</c>, <c>100元左右</c>, <c>二三十元</c>.</summary>
    About,

    /// <summary>Close to the value from below: <c>近600万元</c>, <c>不到3年</c>, <c>不足5%</c>.</summary>
    Under,

    /// <summary>More than the value: <c>超1年</c>, <c>两千多</c>, <c>500余人</c>.</summary>
    Over,

    /// <summary>The value or more: <c>至少3名</c>, <c>60%以上</c>.</summary>
    AtLeast,

    /// <summary>The value or less: <c>最多5次</c>, <c>100元以内</c>.</summary>
    AtMost,

    /// <summary>The text says that there was none: <c>“零”发生</c>, <c>零事故</c>.</summary>
    Zero,
}
