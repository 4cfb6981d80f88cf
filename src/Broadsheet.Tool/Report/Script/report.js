// The side lists, the views and their tabs.
const views = ['articles', 'statistics', 'programs', 'charts', 'findings'];
let view = 'articles';

const fewNames = 12;
const opened = new Set();
const list = (key, counts, label = name => name) => counts.length > 0 && make('section', {}, make('h2', {}, say(key)),
  make('ul', {}, ...counts.filter(([name], i) => opened.has(key) || i < fewNames || filter[key] === name).map(([name, n]) => make('li', {},
    button({ 'aria-pressed': String(filter[key] === name), 'data-filter': key, 'data-key': `${key}-${name}`, onclick: () => { filter[key] = filter[key] === name ? '' : name; open(view); } },
      make('span', {}, label(name)), make('span', {}, String(n)))))),
  counts.length > fewNames && !opened.has(key) && button({ className: 'more', 'data-key': `more-${key}`, onclick: () => { opened.add(key); open(view); } }, say('more')(counts.length - fewNames)));
const titled = id => (rules.get(id) ? `${id} ${rules.get(id)[language]}` : id);
const showFilters = () => {
  const search = make('input', { type: 'search', id: 'search', placeholder: say('search'), 'aria-label': say('search'), value: filter.words });
  let wait = 0;
  search.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(() => { filter.words = search.value.trim(); showView(); }, 150); });
  const lists = make('details', { open: matchMedia('(min-width: 48.01rem)').matches || document.querySelector('#filters details')?.open === true }, make('summary', {}, say('filters')),
    button({ 'data-key': 'clear', onclick: () => { Object.assign(filter, noFilter); open(view); } }, say('all')),
    list('severity', countBy(data.findings, f => f.severity), named), list('rule', countBy(data.findings, f => f.rule), titled),
    list('program', data.programs.map(p => [p.name, p.mentions.length]).sort((a, b) => b[1] - a[1])),
    list('kind', countBy(statistics, s => s.kind), named), list('unit', countBy(statistics.filter(s => s.unit), s => s.unit)));
  $('filters').replaceChildren(search, lists);
};

const shows = { articles: showArticles, statistics: showStatistics, programs: showPrograms, charts: showCharts, findings: showFindings };
const showView = () => {
  drawn.forEach(chart => chart.destroy());
  drawn = [];
  hideRecord();
  types.forEach(type => $('view').classList.toggle(`without-${type}`, unmarked.has(type)));
  $('view').setAttribute('aria-labelledby', `tab-${view}`);
  $('view').replaceChildren(...shows[view]().filter(Boolean));
};
const counts = { articles: data.articles.length, statistics: statistics.length, programs: data.programs.length, findings: data.findings.length };
// Everything is made anew; the keyboard stays where it was.
function open(name) {
  const focused = document.activeElement?.dataset?.key;
  view = name;
  history.replaceState(null, '', `#${name}`);
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  document.title = say('title');
  $('title').textContent = say('title');
  $('summary').textContent = say('summary')(counts.articles, counts.statistics, counts.programs, counts.findings);
  $('language').textContent = say('other');
  $('language').lang = language === 'zh' ? 'en' : 'zh-Hans';
  $('tabs').replaceChildren(...views.map(v => button({ role: 'tab', id: `tab-${v}`, 'data-key': `tab-${v}`, 'aria-selected': String(v === view), 'aria-controls': 'view', tabIndex: v === view ? 0 : -1, onclick: () => open(v) },
    say(v), v in counts ? ` ${counts[v]}` : '')));
  showFilters();
  showView();
  if (focused) [...document.querySelectorAll('[data-key]')].find(element => element.dataset.key === focused)?.focus({ preventScroll: true });
}
$('tabs').addEventListener('keydown', event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) {
    open(views[(views.indexOf(view) + step + views.length) % views.length]);
    $(`tab-${view}`).focus();
  }
});
document.addEventListener('keydown', event => {
  if (event.key === '/' && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) { event.preventDefault(); $('search').focus(); }
  if (event.key === 'Escape') hideRecord();
});
addEventListener('beforeprint', () => {
  Object.keys(limit).forEach(name => { limit[name] = Infinity; });
  if (view in limit) showView();
  document.querySelectorAll('article').forEach(fill);
});
$('language').addEventListener('click', () => { language = language === 'zh' ? 'en' : 'zh'; open(view); });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { if (view === 'charts') showView(); });
open(views.includes(location.hash.slice(1)) ? location.hash.slice(1) : 'articles');
