// The record of a mark, on hover or focus.
const describe = ({ type, record: r }) => (type === 'statistic'
  ? rows([[say('value'), `${valueOf(r)} ${unitOf(r)}`], [say('subject'), r.subject], [say('kind'), named(r.kind)], [say('approximation'), r.approximation === 'exact' ? '' : named(r.approximation)],
    [say('change'), r.change && named(r.change)], [say('time'), [r.time, r.timeResolved].filter(Boolean).join(' = ')], [say('place'), r.place], [say('program'), programsOf.get(r.id)]])
  : type === 'program' ? describeProgram(r, [[say('name'), r.name]])
    : type === 'date' ? rows([[say('text'), r.text], [say('resolved'), r.resolved ?? '—']])
      : rows([[`${named(r.severity)} ${r.rule}`, r.message], [say('fix'), r.fix === '' ? say('leaveOut') : r.fix]]));
const describeProgram = (p, first = []) => rows([...first, [say('kind'), p.kind], [say('aliases'), p.aliases], [say('components'), p.components], [say('lead'), p.lead], [say('members'), p.members],
  [say('launched'), p.launched], [say('mentions'), p.mentions.length]]);

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
