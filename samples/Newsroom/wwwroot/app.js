// One page: the part behind # says what is shown. All text goes in as text, never as markup.

const view = document.getElementById('view');
const kinds = {
  '': '全部', count: '计数', money: '金额', area: '面积', distance: '距离', length: '长度', mass: '质量', volume: '体积',
  duration: '时长', age: '年龄', percent: '百分比', ratio: '比例', energy: '能量',
};

function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

async function ask(path) {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response.json();
}

const articleLink = article => make('a', { href: '#/articles/' + article.id }, article.title);

function articleList(articles) {
  return make('ul', { className: 'articles' }, ...articles.map(article => make('li', {},
    articleLink(article),
    make('div', { className: 'meta' },
      [article.column, article.byline, article.publication, article.published, `${article.figures}个数据`].filter(Boolean).join('　')))));
}

function figureTable(figures) {
  const row = figure => make('tr', { title: figure.sentence },
    make('td', {}, figure.subject ?? ''),
    make('td', {}, figure.text),
    make('td', { className: 'number' }, figure.data),
    make('td', {}, figure.time ?? ''),
    make('td', {}, make('a', { href: '#/articles/' + figure.articleId }, figure.source)));
  return make('table', {},
    make('thead', {}, make('tr', {}, ...['对象', '原文', '数据', '时间', '出处'].map(head => make('th', { scope: 'col' }, head)))),
    make('tbody', {}, ...figures.map(row)));
}

const chart = (path, text) => make('figure', {}, make('img', { src: path, alt: text }));

// A paragraph with its figures marked, in the order they stand in.
function paragraph(text, figures) {
  const element = make('p');
  let at = 0;
  for (const figure of figures) {
    const found = text.indexOf(figure.text, at);
    if (found >= 0) {
      element.append(text.slice(at, found), make('mark', { title: [figure.subject, figure.place, figure.time].filter(Boolean).join('　') }, figure.text));
      at = found + figure.text.length;
    }
  }
  element.append(text.slice(at));
  return element;
}

const pages = {
  async articles(query) {
    const words = query.get('words') ?? '';
    const form = make('form', {}, make('input', { name: 'words', value: words, placeholder: '标题或正文中的词', ariaLabel: '查找' }), make('button', {}, '查找'));
    form.addEventListener('submit', event => {
      event.preventDefault();
      location.hash = '#/articles?words=' + encodeURIComponent(form.words.value);
    });
    const articles = await ask('/api/articles?words=' + encodeURIComponent(words));
    return [form, articles.length ? articleList(articles) : make('p', {}, '没有找到。')];
  },

  async article(id) {
    const { article, programs } = await ask('/api/articles/' + id);
    const blocks = [
      ...article.headings.map(heading => ({ at: heading.source.start, element: make('h3', {}, heading.text) })),
      ...article.paragraphs.map(({ text, source }) => ({
        at: source.start,
        element: paragraph(text, article.statistics.filter(s => s.source.start >= source.start && s.source.end <= source.end)),
      })),
    ].sort((one, other) => one.at - other.at);
    return [
      make('h2', {}, article.title),
      make('p', { className: 'meta' }, [article.column, article.authors.map(a => a.name).join('、'), article.publication, article.published].filter(Boolean).join('　')),
      ...blocks.map(block => block.element),
      programs.length ? make('p', {}, '提到的项目：', ...programs.flatMap((name, i) => [i ? '、' : '', make('a', { href: '#/programs?name=' + encodeURIComponent(name) }, name)])) : null,
    ];
  },

  async programs(query) {
    const wanted = query.get('name');
    const programs = (await ask('/api/programs')).filter(({ program }) => !wanted || program.name === wanted);
    return programs.map(({ program, articles, figures }) => make('section', {},
      make('h2', {}, program.name),
      make('p', { className: 'meta' }, [program.kind, program.aliases.join('、'), program.lead && '牵头：' + program.lead, program.components.join('、')].filter(Boolean).join('　')),
      articleList(articles),
      figures.length ? figureTable(figures) : null));
  },

  async figures(query) {
    const [kind, about, unit] = ['kind', 'about', 'unit'].map(name => query.get(name) ?? '');
    const select = make('select', { name: 'kind', ariaLabel: '种类' }, ...Object.entries(kinds).map(([value, text]) => make('option', { value, selected: value === kind }, text)));
    const form = make('form', {}, select,
      make('input', { name: 'about', value: about, placeholder: '对象', ariaLabel: '对象' }),
      make('input', { name: 'unit', value: unit, placeholder: '换算成：公顷、万元…', ariaLabel: '换算成' }),
      make('button', {}, '筛选'));
    form.addEventListener('submit', event => {
      event.preventDefault();
      location.hash = '#/figures?' + new URLSearchParams(new FormData(form));
    });
    const wanted = new URLSearchParams([['kind', kind], ['about', about], ['unit', unit]].filter(([, value]) => value));
    const [figures, measures] = await Promise.all([ask('/api/figures?' + wanted), ask('/api/measures')]);
    return [
      form,
      make('div', { className: 'charts' },
        ...measures.map(subject => chart('/charts/series.svg?subject=' + encodeURIComponent(subject), subject)),
        chart('/charts/money.svg', '文中的款项')),
      figures.length ? figureTable(figures) : make('p', {}, '没有找到。'),
    ];
  },
};

async function show() {
  const [path, search = ''] = (location.hash.slice(2) || 'articles').split('?');
  const [section, ...rest] = path.split('/');
  for (const link of document.querySelectorAll('nav a')) {
    link.toggleAttribute('aria-current', link.hash === '#/' + section);
  }
  try {
    const page = rest.length ? pages.article(rest.join('/')) : (pages[section] ?? pages.articles)(new URLSearchParams(search));
    view.replaceChildren(...(await page).filter(Boolean));
  } catch (error) {
    view.replaceChildren(make('p', { role: 'alert' }, '读取失败：' + error.message));
  }
}

addEventListener('hashchange', show);
await show();
