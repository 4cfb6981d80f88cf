// The programs, each with the articles that name it.
const showPrograms = () => {
  const found = data.programs.filter(programMatches).sort((a, b) => b.mentions.length - a.mentions.length);
  const mentionsOf = program => countBy(program.mentions, mention => mention.article).map(([id, times]) =>
    make('li', {}, link(byId.get(id).title, byId.get(id), `p${program.number}`), times > 1 ? ` ×${times}` : '', make('span', { className: 'meta' }, `　${byId.get(id).published ?? byId.get(id).file}`)));
  return [toolsOf(found, data.programs.length), found.length === 0 && make('p', {}, say('none')),
    ...found.slice(0, limit.programs).map(program => make('article', { className: 'program' },
      make('h2', { lang: 'zh-Hans' }, program.name), describeProgram(program), make('ul', {}, ...mentionsOf(program)))), moreOf('programs', found)];
};
