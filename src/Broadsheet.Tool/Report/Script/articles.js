// The articles with their marks, laid out when they come near the screen.
const types = ['statistic', 'date', 'program', 'finding'];
const unmarked = new Set();
const slice = (article, start, end) => article.text.slice(start - article.start, end - article.start).replace(/\s*\n\s*/g, '');
const marked = (article, start, end) => {
  const marks = article.marks.filter(mark => mark.start < end && mark.end > start);
  const edges = [...new Set([start, end, ...marks.flatMap(mark => [Math.max(start, mark.start), Math.min(end, mark.end)])])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1];
    const here = marks.filter(mark => mark.start < to && mark.end > from);
    const text = slice(article, from, to);
    if (here.length === 0) return text;
    return make('mark', {
      className: [...new Set(here.map(mark => mark.type)), ...(here.some(isChosen) ? ['chosen'] : [])].join(' '),
      'data-ids': here.map(mark => mark.id).join(' '), tabIndex: here.some(mark => mark.start === from) ? 0 : -1,
    }, text);
  });
};
const fill = element => {
  if (element.dataset.filled || !element.dataset.id) return;
  element.dataset.filled = '1';
  const article = byId.get(element.dataset.id);
  const blocks = [...article.headings.map(h => ['h3', h]), ...article.paragraphs.map(p => ['p', p])].sort((a, b) => a[1].start - b[1].start);
  const heads = article.marks.filter(mark => mark.type !== 'date' && !blocks.some(([, block]) => mark.start >= block.start && mark.start < block.end));
  const title = element.querySelector('h2');
  if (heads.length > 0 && article.titleStart !== null) title.replaceChildren(...marked(article, article.titleStart, article.titleEnd));
  element.append(...blocks.map(([tag, block]) => make(tag, {}, ...marked(article, block.start, block.end))));
};
const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => { near.unobserve(entry.target); fill(entry.target); }), { rootMargin: '1200px' });

const byline = article => article.authors.map(author => [author.role, author.name, author.place && `(${author.place})`].filter(Boolean).join(' ')).join('、');
const legend = () => make('div', { className: 'legend', role: 'group', 'aria-label': say('marked') }, ...types.map(type => button({
  'data-key': `mark-${type}`, 'aria-pressed': String(!unmarked.has(type)),
  onclick: () => { unmarked.has(type) ? unmarked.delete(type) : unmarked.add(type); open(view); },
}, make('mark', { className: type }, say(type)))));
const showArticles = () => {
  const found = data.articles.filter(articleMatches);
  const shown = found.map(article => make('article', { 'data-id': article.id, lang: 'zh-Hans' },
    make('h2', {}, article.title || article.file), article.subtitle && make('p', { className: 'subtitle' }, article.subtitle),
    make('div', { className: 'meta' }, [article.column, byline(article), article.published, `${article.file}:${article.line}`].filter(Boolean).join('　'))));
  shown.forEach(article => near.observe(article));
  return [toolsOf(found, data.articles.length, legend()), ...(shown.length ? shown : [make('p', {}, say('none'))])];
};
const goTo = (article, id) => {
  Object.assign(filter, noFilter);
  open('articles');
  const element = [...document.querySelectorAll('article')].find(e => e.dataset.id === article.id);
  fill(element);
  const mark = [...element.querySelectorAll('mark')].find(m => m.dataset.ids.split(' ').includes(id)) ?? element;
  mark.scrollIntoView({ block: 'center' });
  mark.classList.add('chosen');
  mark.focus?.({ preventScroll: true });
};
const link = (text, article, id) => make('a', { href: '#', lang: 'zh-Hans', onclick: event => { event.preventDefault(); goTo(article, id); } }, text);
