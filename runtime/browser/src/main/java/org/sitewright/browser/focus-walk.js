// values[0] is 'start' or 'stop'. Between the two, the tab key is pressed.
const looks = element => {
  const around = [element, element.parentElement, element.nextElementSibling, element.labels && element.labels[0]];
  return around.filter(Boolean).flatMap(each => [null, '::before', '::after'].map(pseudo => {
    const style = getComputedStyle(each, pseudo);
    const outline = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0 ||
      /^rgba\(.*, 0\)$|transparent/.test(style.outlineColor) ? '' : style.outlineStyle + style.outlineWidth + style.outlineColor;
    return [outline, style.boxShadow, style.borderColor, style.borderWidth, style.backgroundColor, style.backgroundImage,
      style.color, style.textDecoration, style.opacity, style.transform, style.clipPath].join('|');
  })).join('\n');
};
const key = Symbol.for('sitewright-walk');
if (values[0] === 'start') {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter(s => !s.sitewright), Object.assign(sheet, {sitewright: true})];
  if (document.activeElement) document.activeElement.blur();
  scrollTo(0, 0);
  const without = new Map();
  document.querySelectorAll('a[href], area[href], button, input, select, textarea, summary, iframe, audio, video, [tabindex], [contenteditable]')
    .forEach(element => without.set(element, looks(element)));
  window[key] = {without, numbers: new Map()};
  // The walk begins at the top, wherever the page had put the focus.
  const first = document.createElement('span');
  first.tabIndex = -1;
  document.body.prepend(first);
  first.focus({preventScroll: true});
  first.remove();
  return null;
}
let at = document.activeElement;
while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
if (!at || at === document.body || at === document.documentElement) return null;
const {without, numbers} = window[key];
if (!numbers.has(at)) numbers.set(at, numbers.size);
const covered = () => {
  const boxes = [...at.getClientRects()].filter(box => box.width > 0 && box.height > 0);
  const points = boxes.flatMap(box => [0.1, 0.5, 0.9].flatMap(x => [0.1, 0.5, 0.9].map(y =>
    [box.left + box.width * x, box.top + box.height * y])))
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  return points.length > 0 && points.every(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && top !== at && !at.contains(top) && !top.contains(at) && !(at.labels && [...at.labels].some(l => l.contains(top)));
  });
};
const before = without.get(at);
return {
  number: numbers.get(at), block: blockOf(at), element: tagOf(at), said: '',
  several: /^(IFRAME|AUDIO|VIDEO|EMBED|OBJECT)$/.test(at.tagName) || /^(date|time|month|week|datetime-local|number|file)$/.test(at.type),
  // Within a frame, the frame's own page shows it.
  ring: at.tagName === 'IFRAME' || before === undefined || before !== looks(at),
  hidden: covered(),
};
