// The data, and what stands where: computed once, so that 1,000 articles filter at once.
const data = JSON.parse(document.getElementById('data').textContent);
data.articles = data.articles.map(({ article, ...more }) => ({ ...article, ...more }));
const byId = new Map(data.articles.map(article => [article.id, article]));
const rules = new Map(data.rules.map(rule => [rule.id, rule]));
data.articles.forEach(article => { article.programs = []; article.findings = []; article.marks = []; });
data.programs.forEach((program, number) => program.mentions.forEach(mention => {
  const article = byId.get(mention.article);
  if (!article.programs.includes(program)) article.programs.push(program);
  program.number = number;
  article.marks.push({ type: 'program', start: mention.start, end: mention.end, record: program, id: `p${number}` });
}));
const ofFile = data.articles.reduce((map, article) => { map.has(article.file) ? map.get(article.file).push(article) : map.set(article.file, [article]); return map; }, new Map());
data.findings.forEach((finding, number) => {
  finding.number = number;
  finding.article = (ofFile.get(finding.file) ?? []).find(a => finding.start >= a.start && finding.start < a.end);
  finding.article?.findings.push(finding);
  finding.article?.marks.push({ type: 'finding', start: finding.start, end: finding.end, record: finding, id: `f${number}` });
});
const statistics = data.articles.flatMap(article => article.statistics.map(statistic => ({ ...statistic, article })));
statistics.forEach((statistic, number) => {
  statistic.number = number;
  statistic.article.marks.push({ type: 'statistic', start: statistic.start, end: statistic.end, record: statistic, id: `s${number}` });
});
const programsOf = new Map();
data.programs.forEach(program => program.statistics.forEach(id => programsOf.set(id, [...(programsOf.get(id) ?? []), program.name])));
const flat = text => text.toLowerCase().replace(/\s/g, '');
data.articles.forEach(article => {
  article.dates.forEach((date, i) => article.marks.push({ type: 'date', start: date.start, end: date.end, record: date, id: `${article.id}d${i}` }));
  article.marks.sort((a, b) => a.start - b.start || b.end - a.end);
  article.flat = flat(article.title + article.text);
});

const number = value => (value === null ? '' : value.toLocaleString('en', { maximumFractionDigits: 4 }));
const valueOf = s => (s.value !== null ? number(s.value) : `${number(s.low)}–${number(s.high)}`);
const unitOf = s => [s.unit, ...s.per].filter(Boolean).join('/');
const countBy = (items, key) => [...items.reduce((map, item) => map.set(key(item), (map.get(key(item)) ?? 0) + 1), new Map())].sort((a, b) => b[1] - a[1]);

// --- what the side lists and the search field let through
const noFilter = { words: '', severity: '', rule: '', program: '', kind: '', unit: '' };
const filter = { ...noFilter };
const holds = text => !filter.words || flat(text).includes(flat(filter.words));
const statisticMatches = s => (!filter.kind || s.kind === filter.kind) && (!filter.unit || s.unit === filter.unit)
  && (!filter.program || (programsOf.get(s.id) ?? []).includes(filter.program)) && holds(s.text + (s.subject ?? '') + s.article.title);
const isOfRule = f => (!filter.rule || f.rule === filter.rule) && (!filter.severity || f.severity === filter.severity);
const findingMatches = f => isOfRule(f) && (!filter.program || f.article?.programs.some(p => p.name === filter.program))
  && holds(f.message + f.file + (f.article?.title ?? ''));
const programMatches = p => (!filter.program || p.name === filter.program) && holds([p.name, ...p.aliases].join(' '));
const articleMatches = a => (!filter.words || a.flat.includes(flat(filter.words)))
  && (!filter.program || a.programs.some(p => p.name === filter.program))
  && (!(filter.rule || filter.severity) || a.findings.some(isOfRule))
  && (!(filter.kind || filter.unit) || a.statistics.some(s => (!filter.kind || s.kind === filter.kind) && (!filter.unit || s.unit === filter.unit)));
const isChosen = mark => (mark.type === 'statistic' && (filter.kind || filter.unit) && statisticMatches(mark.record))
  || (mark.type === 'program' && filter.program === mark.record.name) || (mark.type === 'finding' && (filter.rule || filter.severity) && isOfRule(mark.record));
