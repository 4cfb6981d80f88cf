// The findings, each with its words in their sentence, the correction, and a link into the article.
const around = 24;
const excerpt = f => {
  const end = f.article.start + f.article.text.length;
  const [from, to] = [Math.max(f.article.start, f.start - around), Math.min(end, f.end + around)];
  return make('q', { lang: 'zh-Hans' }, from > f.article.start ? '…' : '', slice(f.article, from, f.start), make('mark', { className: 'finding' }, slice(f.article, f.start, f.end)),
    slice(f.article, f.end, to), to < end ? '…' : '');
};
const showFindings = () => {
  const found = data.findings.filter(findingMatches);
  return [toolsOf(found, data.findings.length),
    found.length === 0 ? make('p', {}, say(data.findings.length === 0 ? 'noFindings' : 'none')) : make('ol', { className: 'findings' }, ...found.slice(0, limit.findings).map(f => make('li', {},
      make('div', {}, make('span', { className: `severity ${f.severity}` }, named(f.severity)), ` ${f.rule} ${rules.get(f.rule)?.[language] ?? ''}`),
      make('div', { className: 'message' }, f.message), f.article && f.end > f.start && excerpt(f),
      f.fix !== null && make('div', {}, `${say('fix')}: `, make('ins', { lang: 'zh-Hans' }, f.fix || say('leaveOut'))),
      make('div', { className: 'meta' }, f.article && link(f.article.title || f.file, f.article, `f${f.number}`), ` ${f.file}(${f.line},${f.column})`)))), moreOf('findings', found)];
};
