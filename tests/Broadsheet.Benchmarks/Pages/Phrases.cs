namespace Broadsheet.Benchmarks.Pages;

/// <summary>What <see cref="PageMaker"/> makes pages of. One entry a line.</summary>
internal static class Phrases
{
    internal static readonly string[] Approximations = ["", "", "", "近", "约", "超", "逾"];

    internal static readonly string[] Columns = ["今日关注", "乡村纪事", "记者观察", "社区新闻", "理论茶座"];

    internal static readonly string[] Dates = ["年", "年", "月", "今年以来", "去年", "上半年", "目前", "近日", "截至6月底", "“十四五”期间", "前三季度"];

    internal static readonly string[] GivenNames = ["秋月", "小明", "志远", "若兰", "清", "海涛", "晓岚", "文博"];

    internal static readonly string[] Headings = ["一、主要做法", "二、取得成效", "三、几点启示", "（一）健全机制", "（二）优化服务", "群众得实惠"];

    internal static readonly string[] Nouns = ["大棚蔬菜", "便民服务中心", "充电桩", "养老床位", "中小学校", "农村公路", "返乡青年", "志愿者", "危旧桥梁", "文化广场", "科技企业", "困难群众"];

    internal static readonly string[] Organisations = ["人民医院", "教育局", "农业合作社", "交通运输局", "第一中学", "科技有限公司", "街道办事处", "法院"];

    internal static readonly string[] Places = ["青山", "白水", "云岭", "临江", "石桥", "禾丰", "柳溪", "望湖", "长坪", "北坡"];

    internal static readonly string[] ProgramHeads = ["工程", "行动", "项目", "机制", "平台", "模式"];

    internal static readonly string[] ProgramNames = ["暖冬", "银龄助学", "党建+网格", "一村一品", "青苗培训", "邻里食堂", "四个一", "清凉驿站"];

    /// <summary>Sentences without figures.</summary>
    internal static readonly string[] Prose =
    [
        "{org}把{x}的管理交给专人负责，谁来办、怎么办，都写进了制度。",
        "{place}的干部说，群众的事无小事，办好一件，就多一分信任。",
        "{person}告诉记者，过去出门办事要起早，现在走几步路就到了。",
        "从{place}到{place}，沿途的村庄换了新貌，路宽了，灯亮了，人心也齐了。",
        "{org}和{org}联手，把服务送到田间地头，送到老人的家门口。",
        "在{place}，{x}怎么建、建在哪里，先听村民的意见，再由大家商量着定。",
        "{person}是{org}的老职工，说起{x}的变化，他有讲不完的故事。",
        "做好这项工作，要有耐心，也要有办法，既不能等，也不能急。",
        "“东西好不好，用的人最清楚。”{person}一边说，一边把新到的材料摆放整齐。",
        "{place}把困难摆到桌面上，把责任落到人头上，矛盾在当地就能化解。",
        "雨后的{place}空气清新，村民们在广场上聊天，孩子们在树下追逐。",
        "{org}组织志愿者走进{place}，宣传政策，排查隐患，听取意见。",
        "有了{x}，{place}的年轻人愿意回来，老人也不再担心没有人照应。",
        "经验表明，只有把群众组织起来，让大家一起出主意、想办法，事情才能办成。",
        "{person}表示，下一步要在管好、用好上下功夫，让{x}长久发挥作用。",
        "清晨，{person}骑着车穿过{place}的街巷，车筐里装着刚摘的蔬菜。",
    ];

    internal static readonly string[] Sentences =
    [
        "{d},{place}新建{x}{n}个,总投资{m},惠及群众{n}人。",
        "{d},全市实现地区生产总值{m},同比增长{p};一般公共预算收入{m},增长{p}。",
        "据介绍,{org}有职工{n}名,其中高级职称{n}名,占比{p}。",
        "这启示我们,做好基层工作,关键在于把群众的事放在心上,把责任扛在肩上。",
        "为解决{x}不足的问题,{place}启动{program},由{org}牵头,选派{n}名业务骨干下沉一线。",
        "“以前办事要跑好几趟,现在在家门口就能办好。”村民{person}高兴地说。",
        "每亩产量达{n}公斤,每公斤售价{m},户均增收{m}。",
        "{d}以来,当地累计发放补贴{m},走访农户{n}户,协调解决问题{n}件。",
        "与{d}相比,{x}由{n}个增加到{n}个,群众满意度提高{n}个百分点。",
        "{person}今年{n}岁,在{org}工作了{n}年,是大家公认的热心人。",
        "记者了解到,该项目全长{n}公里,设计时速80公里/小时,预计{d}建成通车。",
        "{place}坚持问题导向,健全县、镇、村三级联动机制,推动服务向末端延伸。",
        "按照每人每月300-500元的标准,{org}为{n}名{x}发放了补助。",
        "{d},全县粮食总产量{n}吨,比上年增长{p},其中早稻{n}吨、晚稻{n}吨。",
        "目前,{program}已覆盖{n}个乡镇、{n}个村,服务群众{n}人次。",
        "治理的起点在人心,治理的终点也在人心,一茬接着一茬干,才能久久为功。",
        "{org}负责人表示,下一步将继续完善{program},力争{d}新增{x}{n}处。",
        "市民反映,部分路段高峰期拥堵,最长排队超过2公里,交警部门增派警力{n}人疏导。",
        "从长远看,要一手抓保护、一手抓发展,不搞一刀切,不走回头路。",
        "{place}气温降至零下5℃,供热公司将供水温度由45℃提高到52℃。",
    ];

    internal static readonly string[] Surnames = ["王", "李", "陈", "何", "林", "周", "欧阳", "沈", "郑", "罗"];

    internal static readonly string[] Titles =
    [
        "{place}推进{program}见成效",
        "{place}{x}为群众带来便利",
        "小小{x}托起大民生",
        "{org}深入一线办实事",
        "让发展成果更好惠及百姓",
        "守好绿水青山 走好致富新路",
    ];
}
