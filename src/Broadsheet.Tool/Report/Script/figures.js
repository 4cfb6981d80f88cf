// The table of figures: sorts by each column, exports what it shows.
const columns = [
  ['subject', s => s.subject ?? ''], ['text', s => s.text], ['value', s => s.value ?? s.low ?? 0, valueOf], ['unit', unitOf], ['kind', s => named(s.kind)],
  ['time', s => s.timeResolved ?? s.time ?? ''], ['place', s => s.place ?? ''], ['source', s => s.number, s => link(s.article.title, s.article, `s${s.number}`)],
];
let sort = { by: 'order', down: false };
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
const cell = text => `"${String(text ?? '').replace(/^([=+\-@\t\r])/, "'$1").replace(/"/g, '""')}"`;
const exportCsv = () => {
  const head = ['subject', 'text', 'value', 'low', 'high', 'unit', 'per', 'approximation', 'change', 'kind', 'time', 'timeResolved', 'place'];
  const lines = [[...head, 'title', 'file', 'line'], ...sorted().map(s => [...head.map(name => name === 'per' ? s.per.join('/') : s[name]), s.article.title, s.article.file, s.line])];
  const url = URL.createObjectURL(new Blob(['\ufeff' + lines.map(line => line.map((value, i) => (typeof value === 'number' ? value : cell(value))).join(',')).join('\r\n') + '\r\n'], { type: 'text/csv' }));
  make('a', { href: url, download: 'figures.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};
const showStatistics = () => {
  const found = sorted();
  const sortBy = name => () => { sort = { by: name, down: sort.by === name && !sort.down }; open('statistics'); };
  const table = make('table', {},
    make('thead', {}, make('tr', {}, ...columns.map(([name]) => make('th', { scope: 'col', 'aria-sort': sort.by === name ? (sort.down ? 'descending' : 'ascending') : 'none' },
      button({ 'data-key': `sort-${name}`, onclick: sortBy(name) }, say(name), make('span', { className: 'arrow', ariaHidden: 'true' }, sort.by === name ? (sort.down ? '▾' : '▴') : '')))))),
    make('tbody', {}, ...found.slice(0, limit.statistics).map(s => make('tr', {}, ...columns.map(([name, key, print]) => make('td', { className: name === 'value' ? 'value number' : name }, (print ?? key)(s)))))));
  return [
    toolsOf(found, statistics.length, button({ id: 'export', onclick: exportCsv }, say('export'))),
    found.length === 0 ? make('p', {}, say('none')) : make('div', { className: 'scroll', tabIndex: 0 }, table), moreOf('statistics', found),
  ];
};
