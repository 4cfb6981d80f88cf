// Making elements: all text goes in as text, never as markup.
const $ = id => document.getElementById(id);
const make = (tag, properties = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in element) element[name] = value; else element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return element;
};
const button = (properties, ...children) => make('button', { type: 'button', ...properties }, ...children);
const rows = pairs => make('dl', {}, ...pairs.filter(([, value]) => value !== null && value !== undefined && value !== '' && value.length !== 0)
  .flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, Array.isArray(value) ? value.join('、') : String(value))]));

// Long lists are shown part by part; on paper, whole.
const pageOf = { statistics: 500, programs: 100, findings: 200 };
const limit = { ...pageOf };
const toolsOf = (found, all, ...more) => make('div', { className: 'tools' }, ...more, make('span', { role: 'status' }, say('shown')(found.length, all)));
const moreOf = (view, found) => found.length > limit[view]
  && button({ className: 'more', onclick: () => { limit[view] += pageOf[view]; open(view); } }, say('more')(Math.min(pageOf[view], found.length - limit[view])));
