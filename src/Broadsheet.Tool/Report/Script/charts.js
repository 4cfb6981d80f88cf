// Charts of what matches. A bar filters by what it counts; the side lists do the same for the keyboard.
let drawn = [];
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
const draw = (caption, values, config) => {
  const canvas = make('canvas', { role: 'img', 'aria-label': `${caption}: ${values}` });
  const style = getComputedStyle(document.documentElement);
  const [ink, rule] = ['--ink', '--rule'].map(name => style.getPropertyValue(name).trim());
  Chart.defaults.color = ink;
  Chart.defaults.borderColor = rule;
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  setTimeout(() => { if (canvas.isConnected) drawn.push(new Chart(canvas, config)); });
  return make('figure', {}, make('figcaption', {}, caption), make('div', { className: 'canvas' }, canvas));
};
const bars = (caption, counts, key) => draw(caption, counts.map(([name, ...n]) => `${name || '—'} ${n.join(' + ')}`).join(', '), {
  type: 'bar',
  data: { labels: counts.map(([name]) => (key === 'kind' ? named(name) : name || '—')), datasets: counts[0]?.[2] === undefined ? [{ data: counts.map(([, n]) => n), backgroundColor: '#8a63d2' }]
    : [{ label: say('mentions'), data: counts.map(([, n]) => n), backgroundColor: '#8a63d2' }, { label: say('statistics'), data: counts.map(([, , n]) => n), backgroundColor: '#ef8e38' }] },
  options: { indexAxis: 'y', scales: { y: { ticks: { autoSkip: false } } }, maintainAspectRatio: false, animation: false, plugins: { legend: { display: counts[0]?.[2] !== undefined } },
    onClick: (event, [bar]) => { if (bar && key) { filter[key] = counts[bar.index][0]; open('statistics'); } } },
});
const showCharts = () => {
  const matching = statistics.filter(statisticMatches);
  const lines = series();
  const colors = ['#8a63d2', '#ef8e38', '#26a69a', '#ec407a', '#42a5f5', '#8d6e63'];
  return [make('div', { className: 'charts' },
    bars(say('perUnit'), countBy(matching, s => s.unit).slice(0, 15), 'unit'), bars(say('perKind'), countBy(matching, s => s.kind), 'kind'),
    bars(say('perProgram'), data.programs.map(p => [p.name, p.mentions.length, p.statistics.length]).sort((a, b) => b[1] + b[2] - a[1] - a[2]).slice(0, 15), 'program'),
    ...lines.map(([name, points], i) => draw(`${say('overTime')}: ${name}`, points.map(point => `${point.s.timeResolved} ${point.s.text}`).join(', '), {
      type: 'line', data: { datasets: [{ label: name, data: points.sort((a, b) => a.x - b.x), borderColor: colors[i], backgroundColor: colors[i] }] },
      options: { maintainAspectRatio: false, animation: false, plugins: { legend: { display: false }, tooltip: { callbacks: { title: ([item]) => item.raw.s.timeResolved, label: item => `${item.raw.s.text} ${item.raw.s.article.title}` } } },
        scales: { x: { type: 'linear', ticks: { stepSize: 1, callback: value => Number.isInteger(value) ? String(value) : '' } } } },
    })))];
};

