// What the page says, in both languages; names of the export's values where they are shown.
const words = {
  zh: {
    title: '版面报告', articles: '文章', statistics: '数据', programs: '项目', charts: '图表', findings: '发现', other: 'English',
    summary: (a, s, p, f) => `${a} 篇文章,${s} 条数据,${p} 个项目,${f} 条发现`, shown: (n, all) => (n === all ? `共 ${all} 条` : `${all} 条中符合的 ${n} 条`),
    search: '查找标题或正文', kind: '类别', unit: '单位', program: '项目', rule: '规则', severity: '级别',
    all: '清除筛选', filters: '筛选', none: '没有符合的内容。', text: '原文', value: '数值', subject: '对象', time: '时间', place: '地点', source: '出处', date: '日期',
    approximation: '近似', change: '变化', resolved: '日期', name: '名称', aliases: '别名', components: '组成', lead: '牵头', members: '成员', launched: '启动', mentions: '提及',
    fix: '改为', leaveOut: '(删去)', export: '导出 CSV', more: n => `再显示 ${n} 条`, perUnit: '各单位的数据', perKind: '各类数据', marked: '标出',
    perProgram: '各项目的提及与数据', overTime: '同一对象历次的数值', noFindings: '没有发现。', statistic: '数据', finding: '发现',
    names: {
      count: '数量', money: '金额', distance: '距离', length: '长度', area: '面积', mass: '质量', volume: '体积', duration: '时长', age: '年龄', percent: '百分比',
      ratio: '比率', temperature: '温度', energy: '能量', speed: '速度', other: '其他', error: '错误', warning: '警告', suggestion: '建议', hidden: '隐藏',
      about: '约', under: '近(不到)', over: '超', at_least: '以上', at_most: '以下', zero: '为零', increase: '增加', decrease: '减少',
    },
  },
  en: {
    title: 'Page report', articles: 'Articles', statistics: 'Figures', programs: 'Programs', charts: 'Charts', findings: 'Findings', other: '中文',
    summary: (a, s, p, f) => `${a} articles, ${s} figures, ${p} programs, ${f} findings`, shown: (n, all) => (n === all ? `${all} in all` : `${n} of ${all} match`),
    search: 'Find in titles and texts', kind: 'Kind', unit: 'Unit', program: 'Program', rule: 'Rule', severity: 'Severity',
    all: 'Clear filters', filters: 'Filters', none: 'Nothing matches.', text: 'Text', value: 'Value', subject: 'Subject', time: 'Time', place: 'Place', source: 'Source', date: 'Date',
    approximation: 'Approximation', change: 'Change', resolved: 'Date', name: 'Name', aliases: 'Aliases', components: 'Components', lead: 'Lead', members: 'Members', launched: 'Launched', mentions: 'Mentions',
    fix: 'Correction', leaveOut: '(leave out)', export: 'Export CSV', more: n => `Show ${n} more`, perUnit: 'Figures per unit', perKind: 'Figures per kind', marked: 'Marked',
    perProgram: 'Mentions and figures per program', overTime: 'The values of one subject over time', noFindings: 'Nothing was found.', statistic: 'Figure', finding: 'Finding',
    names: { at_least: 'at least', at_most: 'at most' },
  },
};
let language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const say = key => words[language][key];
const named = value => say('names')[value] ?? value;
