namespace Broadsheet.Core.Programs;

/// <summary>The nouns that names of programs end in, with the kind each stands for.</summary>
/// <remarks>The kinds are 工程, 项目, 行动, 倡议, 机制, 体系, 平台, 模式, 经验, 服务 and <c>other</c>; related nouns share one
/// (制度 is a 机制, 系统 a 平台, 网 a 体系).</remarks>
internal static class HeadNouns
{
    /// <summary>Every head noun, sorted by code point.</summary>
    public static ShortWordTable<HeadNoun> All { get; } = new(new Dictionary<string, HeadNoun>
    {
        ["APP"] = new("平台", HeadNounUse.Quoted),
        ["一张图"] = new("平台", HeadNounUse.Quoted),
        ["一张网"] = new("体系", HeadNounUse.Quoted),
        ["专列"] = new("服务", HeadNounUse.Quoted),
        ["专项"] = new("行动", HeadNounUse.Quoted),
        ["专项行动"] = new("行动", HeadNounUse.Name),
        ["中心建设"] = new("平台", HeadNounUse.Name),
        ["举措"] = new("other", HeadNounUse.Quoted),
        ["代办制"] = new("机制", HeadNounUse.Name),
        ["任务"] = new("other", HeadNounUse.Quoted),
        ["体制"] = new("机制", HeadNounUse.Common),
        ["体系"] = new("体系", HeadNounUse.Name),
        ["体系建设"] = new("体系", HeadNounUse.Name),
        ["保卫战"] = new("行动", HeadNounUse.Name),
        ["倡议"] = new("倡议", HeadNounUse.Name),
        ["做法"] = new("模式", HeadNounUse.Quoted),
        ["先行区"] = new("项目", HeadNounUse.Name),
        ["党建品牌"] = new("other", HeadNounUse.Quoted),
        ["创建"] = new("行动", HeadNounUse.Quoted),
        ["制度"] = new("机制", HeadNounUse.Common),
        ["制度建设"] = new("机制", HeadNounUse.Name),
        ["办法"] = new("机制", HeadNounUse.Quoted),
        ["化建设"] = new("other", HeadNounUse.Common),
        ["原则"] = new("other", HeadNounUse.Quoted),
        ["基金"] = new("项目", HeadNounUse.Quoted),
        ["大赛"] = new("行动", HeadNounUse.Quoted),
        ["套餐"] = new("服务", HeadNounUse.Quoted),
        ["实践"] = new("行动", HeadNounUse.Quoted),
        ["审批"] = new("机制", HeadNounUse.Quoted),
        ["小程序"] = new("平台", HeadNounUse.Common),
        ["工作制"] = new("机制", HeadNounUse.Quoted),
        ["工作品牌"] = new("other", HeadNounUse.Quoted),
        ["工作室"] = new("服务", HeadNounUse.Quoted),
        ["工作法"] = new("模式", HeadNounUse.Name),
        ["工程"] = new("工程", HeadNounUse.Name),
        ["工程建设"] = new("工程", HeadNounUse.Name),
        ["布局"] = new("other", HeadNounUse.Quoted),
        ["平台"] = new("平台", HeadNounUse.Name),
        ["平台建设"] = new("平台", HeadNounUse.Name),
        ["应用"] = new("平台", HeadNounUse.Quoted),
        ["建设"] = new("other", HeadNounUse.Quoted),
        ["思路"] = new("模式", HeadNounUse.Quoted),
        ["战役"] = new("行动", HeadNounUse.Quoted),
        ["战略"] = new("other", HeadNounUse.Common),
        ["打法"] = new("模式", HeadNounUse.Quoted),
        ["承诺制"] = new("机制", HeadNounUse.Name),
        ["措施"] = new("other", HeadNounUse.Quoted),
        ["改革"] = new("other", HeadNounUse.Quoted),
        ["攻坚战"] = new("行动", HeadNounUse.Name),
        ["政策"] = new("other", HeadNounUse.Quoted),
        ["整治"] = new("行动", HeadNounUse.Quoted),
        ["方式"] = new("模式", HeadNounUse.Quoted),
        ["方案"] = new("other", HeadNounUse.Common),
        ["方法"] = new("模式", HeadNounUse.Quoted),
        ["方针"] = new("other", HeadNounUse.Quoted),
        ["服务"] = new("服务", HeadNounUse.Common),
        ["服务品牌"] = new("服务", HeadNounUse.Quoted),
        ["机制"] = new("机制", HeadNounUse.Name),
        ["机制建设"] = new("机制", HeadNounUse.Name),
        ["架构"] = new("体系", HeadNounUse.Quoted),
        ["标准"] = new("other", HeadNounUse.Quoted),
        ["格局"] = new("other", HeadNounUse.Quoted),
        ["模式"] = new("模式", HeadNounUse.Name),
        ["治理品牌"] = new("other", HeadNounUse.Quoted),
        ["活动"] = new("行动", HeadNounUse.Common),
        ["流程"] = new("机制", HeadNounUse.Quoted),
        ["清单"] = new("机制", HeadNounUse.Quoted),
        ["清单制"] = new("机制", HeadNounUse.Name),
        ["渠道"] = new("服务", HeadNounUse.Quoted),
        ["热线"] = new("服务", HeadNounUse.Quoted),
        ["理念"] = new("other", HeadNounUse.Quoted),
        ["监管"] = new("机制", HeadNounUse.Quoted),
        ["目标"] = new("other", HeadNounUse.Quoted),
        ["示范区"] = new("项目", HeadNounUse.Name),
        ["示范带"] = new("项目", HeadNounUse.Name),
        ["积分制"] = new("机制", HeadNounUse.Name),
        ["窗口"] = new("服务", HeadNounUse.Quoted),
        ["管理"] = new("机制", HeadNounUse.Quoted),
        ["系统"] = new("平台", HeadNounUse.Common),
        ["系统建设"] = new("平台", HeadNounUse.Name),
        ["组合拳"] = new("other", HeadNounUse.Quoted),
        ["经验"] = new("经验", HeadNounUse.Common),
        ["结构"] = new("other", HeadNounUse.Quoted),
        ["网"] = new("体系", HeadNounUse.Common),
        ["网络"] = new("体系", HeadNounUse.Common),
        ["联席会议"] = new("机制", HeadNounUse.Name),
        ["行动"] = new("行动", HeadNounUse.Name),
        ["行动计划"] = new("行动", HeadNounUse.Name),
        ["要求"] = new("other", HeadNounUse.Quoted),
        ["规划"] = new("other", HeadNounUse.Common),
        ["规范"] = new("other", HeadNounUse.Quoted),
        ["计划"] = new("行动", HeadNounUse.Name),
        ["讲堂"] = new("行动", HeadNounUse.Quoted),
        ["论坛"] = new("行动", HeadNounUse.Quoted),
        ["试点"] = new("项目", HeadNounUse.Common),
        ["试验区"] = new("项目", HeadNounUse.Name),
        ["课堂"] = new("行动", HeadNounUse.Quoted),
        ["调解品牌"] = new("other", HeadNounUse.Quoted),
        ["负责制"] = new("机制", HeadNounUse.Name),
        ["责任制"] = new("机制", HeadNounUse.Name),
        ["赛事"] = new("行动", HeadNounUse.Quoted),
        ["路径"] = new("模式", HeadNounUse.Quoted),
        ["轮值制"] = new("机制", HeadNounUse.Name),
        ["运动"] = new("行动", HeadNounUse.Quoted),
        ["销号制"] = new("机制", HeadNounUse.Name),
        ["项目"] = new("项目", HeadNounUse.Common),
        ["驿站"] = new("服务", HeadNounUse.Quoted),
    });
}

/// <summary>A head noun.</summary>
/// <param name="Kind">The kind of program that it names.</param>
/// <param name="Use">How much it takes to make a name of it.</param>
internal readonly record struct HeadNoun(string Kind, HeadNounUse Use);

/// <summary>How readily a head noun makes a name.</summary>
internal enum HeadNounUse : byte
{
    /// <summary>Names a program as soon as its attributes are specific: 工程, 机制.</summary>
    Name,

    /// <summary>Has everyday uses as well, so a verb of doing must stand by: 项目, 活动, 服务.</summary>
    Common,

    /// <summary>Names a program only after a quoted name: “五有”目标.</summary>
    Quoted,
}
