'use strict';
// One page, opened from disk: nothing is loaded, and all text goes in as text, never as markup.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  data.articles = data.articles.map(({ article, ...more }) => ({ ...article, ...more }));
  const words = {
    zh: {
      title: '版面报告', articles: '文章', statistics: '数据', programs: '项目', charts: '图表', findings: '发现', other: 'English',
      summary: (a, s, p, f) => `${a} 篇文章,${s} 条数据,${p} 个项目,${f} 条发现`, search: '查找标题或正文', kind: '类别', unit: '单位', program: '项目', rule: '规则',
      all: '清除筛选', filters: '筛选', none: '没有符合的内容。', text: '原文', value: '数值', subject: '对象', time: '时间', place: '地点', source: '出处', per: '每',
      approximation: '近似', change: '变化', resolved: '日期', name: '名称', aliases: '别名', components: '组成', lead: '牵头', members: '成员', launched: '启动', mentions: '提及',
      fix: '改为', leaveOut: '(删去)', message: '说明', severity: '级别', export: '导出 CSV', more: n => `再显示 ${n} 条`, perUnit: '各单位的数据', perKind: '各类数据',
      perProgram: '各项目的提及与数据', overTime: '同一对象历次的数值', figures: '数据', jump: '跳到原文', noFindings: '没有发现。',
    },
    en: {
      title: 'Page report', articles: 'Articles', statistics: 'Figures', programs: 'Programs', charts: 'Charts', findings: 'Findings', other: '中文',
      summary: (a, s, p, f) => `${a} articles, ${s} figures, ${p} programs, ${f} findings`, search: 'Find in titles and texts', kind: 'Kind', unit: 'Unit', program: 'Program', rule: 'Rule',
      all: 'Clear filters', filters: 'Filters', none: 'Nothing matches.', text: 'Text', value: 'Value', subject: 'Subject', time: 'Time', place: 'Place', source: 'Source', per: 'Per',
      approximation: 'Approximation', change: 'Change', resolved: 'Date', name: 'Name', aliases: 'Aliases', components: 'Components', lead: 'Lead', members: 'Members', launched: 'Launched', mentions: 'Mentions',
      fix: 'Correction', leaveOut: '(leave out)', message: 'Message', severity: 'Severity', export: 'Export CSV', more: n => `Show ${n} more`, perUnit: 'Figures per unit', perKind: 'Figures per kind',
      perProgram: 'Mentions and figures per program', overTime: 'The values of one subject over time', figures: 'figures', jump: 'Go to the text', noFindings: 'Nothing was found.',
    },
  };
  let language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const say = key => words[language][key];
  const $ = id => document.getElementById(id);
  const views = ['articles', 'statistics', 'programs', 'charts', 'findings'];
  const filter = { words: '', kind: '', unit: '', program: '', rule: '' };
  let view = 'articles';
  let sort = { by: 'order', down: false };
  let drawn = [];

  const make = (tag, properties = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name in element) element[name] = value; else element.setAttribute(name, value);
    }
    element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
    return element;
  };

  // What stands where: computed once, so that 1,000 articles filter at once.
  const byId = new Map(data.articles.map(article => [article.id, article]));
  data.articles.forEach(article => { article.programs = []; article.findings = []; article.marks = []; });
  data.programs.forEach((program, number) => program.mentions.forEach(mention => {
    const article = byId.get(mention.article);
    if (!article.programs.includes(program)) article.programs.push(program);
    article.marks.push({ type: 'program', start: mention.start, end: mention.end, record: program, id: `p${number}` });
  }));
  const ofFile = Map.groupBy ? Map.groupBy(data.articles, a => a.file) : data.articles.reduce((map, a) => map.set(a.file, [...(map.get(a.file) ?? []), a]), new Map());
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
  const programOf = new Map();
  data.programs.forEach(program => program.statistics.forEach(id => programOf.set(id, [...(programOf.get(id) ?? []), program.name])));
  data.articles.forEach(article => {
    article.dates.forEach((date, i) => article.marks.push({ type: 'date', start: date.start, end: date.end, record: date, id: `${article.id}d${i}` }));
    article.marks.sort((a, b) => a.start - b.start || b.end - a.end);
    article.flat = article.text.replace(/\s/g, '');
  });

  const number = value => value === null ? '' : value.toLocaleString('en', { maximumFractionDigits: 4 });
  const valueOf = s => (s.value !== null ? number(s.value) : `${number(s.low)}–${number(s.high)}`);
  const unitOf = s => [s.unit, ...s.per].filter(Boolean).join('/');

  const statisticMatches = s => (!filter.kind || s.kind === filter.kind) && (!filter.unit || s.unit === filter.unit)
    && (!filter.program || (programOf.get(s.id) ?? []).includes(filter.program))
    && (!filter.words || (s.text + (s.subject ?? '') + s.article.title).includes(filter.words));
  const findingMatches = f => !filter.rule || f.rule === filter.rule;
  const articleMatches = a => (!filter.words || a.flat.includes(filter.words) || a.title.includes(filter.words))
    && (!filter.program || a.programs.some(p => p.name === filter.program))
    && (!filter.rule || a.findings.some(findingMatches))
    && (!(filter.kind || filter.unit) || a.statistics.some(s => (!filter.kind || s.kind === filter.kind) && (!filter.unit || s.unit === filter.unit)));
  const isChosen = mark => (mark.type === 'statistic' && (filter.kind || filter.unit) && statisticMatches(mark.record))
    || (mark.type === 'program' && filter.program === mark.record.name) || (mark.type === 'finding' && filter.rule === mark.record.rule);

  // --- the record of a mark, on hover or focus
  const rows = pairs => make('dl', {}, ...pairs.filter(([, value]) => value !== null && value !== undefined && value !== '' && value.length !== 0)
    .flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, Array.isArray(value) ? value.join('、') : String(value))]));
  const describe = ({ type, record: r }) => type === 'statistic'
    ? rows([[say('value'), `${valueOf(r)} ${unitOf(r)}`], [say('subject'), r.subject], [say('kind'), r.kind], [say('approximation'), r.approximation === 'exact' ? '' : r.approximation],
      [say('change'), r.change], [say('time'), [r.time, r.timeResolved].filter(Boolean).join(' = ')], [say('place'), r.place], [say('program'), programOf.get(r.id)]])
    : type === 'program' ? rows([[say('name'), r.name], [say('kind'), r.kind], [say('aliases'), r.aliases], [say('components'), r.components], [say('lead'), r.lead], [say('members'), r.members],
      [say('launched'), r.launched], [say('mentions'), r.mentions.length]])
      : type === 'date' ? rows([[say('text'), r.text], [say('resolved'), r.resolved ?? '—']])
        : rows([[`${r.severity} ${r.rule}`, r.message], [say('fix'), r.fix === '' ? say('leaveOut') : r.fix]]);

  const showRecord = element => {
    const article = byId.get(element.closest('article').dataset.id);
    const ids = element.dataset.ids.split(' ');
    const box = $('record');
    box.replaceChildren(...article.marks.filter(mark => ids.includes(mark.id)).map(describe));
    box.hidden = false;
    const at = element.getClientRects()[0];
    const below = at.bottom + 8 + box.offsetHeight < innerHeight;
    box.style.top = `${Math.max(4, below ? at.bottom + 6 : at.top - box.offsetHeight - 6)}px`;
    box.style.left = `${Math.max(4, Math.min(at.left, innerWidth - box.offsetWidth - 8))}px`;
    element.setAttribute('aria-describedby', 'record');
  };
  const hideRecord = () => { $('record').hidden = true; };
  for (const [show, hide] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
    document.addEventListener(show, event => { const mark = event.target.closest?.('mark[data-ids]'); if (mark) showRecord(mark); });
    document.addEventListener(hide, hideRecord);
  }
  document.addEventListener('scroll', hideRecord, { capture: true, passive: true });

  // --- articles
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
    if (element.dataset.filled) return;
    element.dataset.filled = '1';
    const article = byId.get(element.dataset.id);
    const blocks = [...article.headings.map(h => ['h3', h]), ...article.paragraphs.map(p => ['p', p])].sort((a, b) => a[1].start - b[1].start);
    const heads = article.marks.filter(mark => mark.type !== 'date' && !blocks.some(([, block]) => mark.start >= block.start && mark.start < block.end));
    const title = element.querySelector('h2');
    if (heads.length > 0 && article.titleStart !== null) title.replaceChildren(...marked(article, article.titleStart, article.titleEnd));
    element.append(...blocks.map(([tag, block]) => make(tag, {}, ...marked(article, block.start, block.end))));
  };
  const near = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => { near.unobserve(entry.target); fill(entry.target); }), { rootMargin: '1200px' });
  addEventListener('beforeprint', () => document.querySelectorAll('article').forEach(fill));

  const byline = article => article.authors.map(author => [author.role, author.name, author.place && `(${author.place})`].filter(Boolean).join(' ')).join('、');
  const showArticles = () => {
    const shown = data.articles.filter(articleMatches).map(article => make('article', { 'data-id': article.id },
      make('h2', {}, article.title || article.file),
      make('div', { className: 'meta' }, [article.column, byline(article), article.published, `${article.file}:${article.line}`].filter(Boolean).join('　'))));
    shown.forEach(article => near.observe(article));
    return shown.length ? shown : [make('p', {}, say('none'))];
  };
  const goTo = (article, id) => {
    Object.assign(filter, { words: '', kind: '', unit: '', program: '', rule: '' });
    open('articles');
    const element = [...document.querySelectorAll('article')].find(e => e.dataset.id === article.id);
    fill(element);
    const mark = [...element.querySelectorAll('mark')].find(m => m.dataset.ids.split(' ').includes(id)) ?? element;
    mark.scrollIntoView({ block: 'center' });
    mark.classList.add('chosen');
    mark.focus?.({ preventScroll: true });
  };
  const link = (text, article, id) => make('a', { href: '#', onclick: event => { event.preventDefault(); goTo(article, id); } }, text);

  // --- the table of figures
  const columns = [
    ['subject', s => s.subject ?? ''], ['text', s => s.text], ['value', s => s.value ?? s.low ?? 0, valueOf, 'number'], ['unit', unitOf], ['kind', s => s.kind],
    ['time', s => s.timeResolved ?? s.time ?? ''], ['place', s => s.place ?? ''], ['source', s => s.number, s => link(s.article.title, s.article, `s${s.number}`)],
  ];
  const pageOf = 500;
  let shownRows = pageOf;
  const sorted = () => {
    const column = columns.find(([name]) => name === sort.by);
    const found = statistics.filter(statisticMatches);
    if (column) {
      const keyed = found.map(s => [column[1](s), s]);
      keyed.sort(([a], [b]) => (typeof a === 'number' ? a - b : a.localeCompare(b, 'zh-Hans')) * (sort.down ? -1 : 1));
      return keyed.map(([, s]) => s);
    }
    return found;
  };
  const cell = text => `"${String(text ?? '').replace(/^([=+\-@])/, "'$1").replace(/"/g, '""')}"`;
  const exportCsv = () => {
    const head = ['subject', 'text', 'value', 'low', 'high', 'unit', 'per', 'approximation', 'change', 'kind', 'time', 'timeResolved', 'place'];
    const lines = [[...head, 'title', 'file', 'line'], ...sorted().map(s => [...head.map(name => name === 'per' ? s.per.join('/') : s[name]), s.article.title, s.article.file, s.line])];
    const url = URL.createObjectURL(new Blob(['\ufeff' + lines.map(line => line.map((value, i) => (typeof value === 'number' ? value : cell(value))).join(',')).join('\r\n') + '\r\n'], { type: 'text/csv' }));
    make('a', { href: url, download: 'figures.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  const showStatistics = () => {
    const found = sorted();
    const table = make('table', {},
      make('thead', {}, make('tr', {}, ...columns.map(([name]) => make('th', { scope: 'col', 'aria-sort': sort.by === name ? (sort.down ? 'descending' : 'ascending') : 'none' },
        make('button', { type: 'button', onclick: () => { sort = { by: name, down: sort.by === name && !sort.down }; open('statistics'); } }, say(name), sort.by === name ? (sort.down ? ' ▾' : ' ▴') : ''))))),
      make('tbody', {}, ...found.slice(0, shownRows).map(s => make('tr', {}, ...columns.map(([, key, print, className]) => make('td', { className: className ?? '' }, (print ?? key)(s)))))));
    return [
      make('div', { className: 'tools' }, make('button', { type: 'button', id: 'export', onclick: exportCsv }, say('export')), make('span', {}, `${found.length} ${say('figures')}`)),
      make('div', { className: 'scroll' }, table),
      found.length > shownRows && make('button', { type: 'button', onclick: () => { shownRows += pageOf; open('statistics'); } }, say('more')(Math.min(pageOf, found.length - shownRows))),
    ];
  };

  // --- programs, findings
  const showPrograms = () => data.programs.filter(p => !filter.program || p.name === filter.program).map((program, i) => make('article', {},
    make('h2', {}, program.name), describe({ type: 'program', record: program }),
    make('ul', {}, ...program.mentions.map(mention => make('li', {}, link(byId.get(mention.article).title, byId.get(mention.article), `p${data.programs.indexOf(program)}`), ` ${mention.text}`)))));
  const showFindings = () => {
    const found = data.findings.filter(findingMatches);
    return [found.length === 0 ? make('p', {}, say('noFindings')) : make('ol', { className: 'findings' }, ...found.map(f => make('li', {},
      make('span', { className: `severity ${f.severity}` }, `${f.severity} ${f.rule}`), ` ${f.message} `, f.fix !== null && make('span', { className: 'fix' }, `${say('fix')}: ${f.fix || say('leaveOut')} `),
      f.article ? link(`${f.article.title} ${f.file}(${f.line},${f.column})`, f.article, `f${f.number}`) : `${f.file}(${f.line},${f.column})`)))];
  };

  // --- charts
  const countBy = (items, key) => [...items.reduce((map, item) => map.set(key(item), (map.get(key(item)) ?? 0) + 1), new Map())].sort((a, b) => b[1] - a[1]);
  const yearOf = resolved => { const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(resolved ?? ''); return parts ? Number(parts[1]) + ((parts[2] ?? 1) - 1) / 12 + ((parts[3] ?? 1) - 1) / 366 : null; };
  const series = () => {
    const measures = new Map();
    for (const s of statistics.filter(statisticMatches)) {
      const at = yearOf(s.timeResolved);
      if (at === null || s.value === null || !s.subject || s.change || s.kind === 'percent') continue;
      const key = `${s.subject} (${unitOf(s)})`;
      measures.set(key, [...(measures.get(key) ?? []), { x: at, y: s.value, s }]);
    }
    return [...measures].filter(([, points]) => new Set(points.map(p => p.x)).size > 1).sort((a, b) => b[1].length - a[1].length).slice(0, 6);
  };
  const draw = (caption, config) => {
    const canvas = make('canvas', { role: 'img', 'aria-label': caption });
    const style = getComputedStyle(document.documentElement);
    const [ink, rule] = ['--ink', '--rule'].map(name => style.getPropertyValue(name).trim());
    Chart.defaults.color = ink;
    Chart.defaults.borderColor = rule;
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    setTimeout(() => { if (canvas.isConnected) drawn.push(new Chart(canvas, config)); });
    return make('figure', {}, make('figcaption', {}, caption), make('div', { className: 'canvas' }, canvas));
  };
  const bars = (caption, counts, key) => draw(caption, {
    type: 'bar',
    data: { labels: counts.map(([name]) => name || '—'), datasets: counts[0]?.[2] === undefined ? [{ data: counts.map(([, n]) => n), backgroundColor: '#7e57c2' }]
      : [{ label: say('mentions'), data: counts.map(([, n]) => n), backgroundColor: '#7e57c2' }, { label: say('statistics'), data: counts.map(([, , n]) => n), backgroundColor: '#ef8e38' }] },
    options: { indexAxis: 'y', scales: { y: { ticks: { autoSkip: false } } }, maintainAspectRatio: false, animation: false, plugins: { legend: { display: counts[0]?.[2] !== undefined } },
      onClick: (event, [bar]) => { if (bar && key) { filter[key] = counts[bar.index][0]; open('statistics'); } } },
  });
  const showCharts = () => {
    const matching = statistics.filter(statisticMatches);
    const lines = series();
    const colors = ['#7e57c2', '#ef8e38', '#26a69a', '#ec407a', '#42a5f5', '#8d6e63'];
    return [make('div', { className: 'charts' },
      bars(say('perUnit'), countBy(matching, s => s.unit).slice(0, 15), 'unit'), bars(say('perKind'), countBy(matching, s => s.kind), 'kind'),
      bars(say('perProgram'), data.programs.map(p => [p.name, p.mentions.length, p.statistics.length]).sort((a, b) => b[1] + b[2] - a[1] - a[2]).slice(0, 15), 'program'),
      ...lines.map(([name, points], i) => draw(`${say('overTime')}: ${name}`, {
        type: 'line', data: { datasets: [{ label: name, data: points.sort((a, b) => a.x - b.x), borderColor: colors[i], backgroundColor: colors[i] }] },
        options: { maintainAspectRatio: false, animation: false, plugins: { legend: { display: false }, tooltip: { callbacks: { title: ([item]) => item.raw.s.timeResolved, label: item => `${item.raw.s.text} ${item.raw.s.article.title}` } } },
          scales: { x: { type: 'linear', ticks: { stepSize: 1, callback: value => Number.isInteger(value) ? String(value) : '' } } } },
      })))];
  };

  // --- side lists
  const list = (key, counts) => counts.length > 0 && make('section', {}, make('h2', {}, say(key)), make('ul', {}, ...counts.slice(0, 40).map(([name, n]) => make('li', {},
    make('button', { type: 'button', 'aria-pressed': String(filter[key] === name), 'data-filter': key, onclick: () => { filter[key] = filter[key] === name ? '' : name; open(view); } },
      make('span', {}, name), make('span', {}, String(n)))))));
  const showFilters = () => {
    const search = make('input', { type: 'search', id: 'search', placeholder: say('search'), 'aria-label': say('search'), value: filter.words });
    let wait = 0;
    search.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(() => { filter.words = search.value.trim(); showView(); }, 150); });
    const lists = make('details', { open: matchMedia('(min-width: 48.01rem)').matches || document.querySelector('#filters details')?.open === true }, make('summary', {}, say('filters')),
      make('button', { type: 'button', onclick: () => { Object.assign(filter, { words: '', kind: '', unit: '', program: '', rule: '' }); open(view); } }, say('all')),
      list('rule', countBy(data.findings, f => f.rule)), list('program', data.programs.map(p => [p.name, p.mentions.length]).sort((a, b) => b[1] - a[1])),
      list('kind', countBy(statistics, s => s.kind)), list('unit', countBy(statistics.filter(s => s.unit), s => s.unit)));
    $('filters').replaceChildren(search, lists);
  };

  const shows = { articles: showArticles, statistics: showStatistics, programs: showPrograms, charts: showCharts, findings: showFindings };
  const showView = () => {
    drawn.forEach(chart => chart.destroy());
    drawn = [];
    hideRecord();
    $('view').replaceChildren(...shows[view]().filter(Boolean));
  };
  const counts = { articles: data.articles.length, statistics: statistics.length, programs: data.programs.length, findings: data.findings.length };
  function open(name) {
    view = name;
    history.replaceState(null, '', `#${name}`);
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    document.title = say('title');
    $('title').textContent = say('title');
    $('summary').textContent = say('summary')(counts.articles, counts.statistics, counts.programs, counts.findings);
    $('language').textContent = say('other');
    $('tabs').replaceChildren(...views.map(v => make('button', { type: 'button', role: 'tab', id: `tab-${v}`, 'aria-selected': String(v === view), 'aria-controls': 'view', tabIndex: v === view ? 0 : -1, onclick: () => open(v) },
      say(v), v in counts ? ` ${counts[v]}` : '')));
    showFilters();
    showView();
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
  $('language').addEventListener('click', () => { language = language === 'zh' ? 'en' : 'zh'; open(view); });
  open(views.includes(location.hash.slice(1)) ? location.hash.slice(1) : 'articles');
})();
