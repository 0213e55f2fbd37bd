// values: a question, and the number of an element. Between the questions, the pointer moves and keys are pressed.
const state = window[Symbol.for('sitewright-hovers')] ||= {shown: new Map(), reached: new Set(), lasting: new Map()};
const control = 'a[href], button, input, select, textarea, summary, [role=button], [role=link], [tabindex]:not([tabindex^="-"])';
const plain = text => text.replace(/\s+/g, ' ').trim();
const reveals = /^(display|visibility|opacity|clip|clip-path|height|max-height|content-visibility|(inset|left|right|top|bottom)(-.*)?)$/;
const rules = function* (list, parent) {
  for (const rule of list) {
    const selector = (rule.selectorText || '').replaceAll('&', `:is(${parent || '*'})`);
    if (selector.includes(':hover') && [...rule.style].some(name => reveals.test(name))) yield selector;
    if (rule.cssRules) yield* rules(rule.cssRules, selector || parent);
  }
};
// Of '.menu li:hover > ul, .x' what the pointer rests on: '.menu li'.
const rested = selector => selector.split(/,(?![^(]*\))/).filter(one => /:hover/.test(one))
  .map(one => one.slice(0, one.indexOf(':hover') + 6).replace(':hover', '') || '*');
const matching = selector => { try { return [...document.querySelectorAll(selector)]; } catch (unreadable) { return []; } };
const candidates = () => {
  const found = new Set(window[Symbol.for('sitewright')]?.rested);
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try { for (const selector of rules(sheet.cssRules)) rested(selector).flatMap(matching).forEach(each => found.add(each)); }
    catch (foreign) { /* of another host: not readable */ }
  }
  document.querySelectorAll('[onmouseover], [onmouseenter], [onpointerenter]').forEach(each => found.add(each));
  return [...found].filter(each => each.isConnected && each !== document.body && each !== document.documentElement && visible(each))
    .slice(0, 20);
};
// What people look for: controls, and elements with words of their own that are not the words of a control.
const pieces = () => [...document.body.querySelectorAll('*')].filter(each => visible(each) &&
  (each.matches(control) || ownText(each) && !each.closest(control + ', [aria-hidden=true], script, style')));
const all = () => [...document.body.querySelectorAll('*')].filter(each =>
  (each.matches(control) || ownText(each) && !each.matches('script, style')) && visible(each));
const same = each => each.href ? 'to ' + each.href : 'says ' + plain(each.textContent);
const look = () => {
  for (const piece of state.shown.keys()) if (visible(piece)) state.reached.add(same(piece));
};
const boxes = piece => piece.matches(control) ? [...piece.getClientRects()]
  : [...piece.childNodes].filter(node => node.nodeType === 3 && node.data.trim()).flatMap(node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
// What shows now and lies over words or controls that stand there at rest, and outside of what has the pointer: both, and how.
const over = () => {
  const below = [...state.allAtRest].filter(rest => visible(rest) && !state.at.contains(rest)).flatMap(rest => boxes(rest).map(box => [rest, box]));
  for (const piece of state.now.filter(visible)) for (const box of boxes(piece)) for (const [rest, other] of below) {
    const [left, right] = [Math.max(box.left, other.left), Math.min(box.right, other.right)];
    const [top, bottom] = [Math.max(box.top, other.top), Math.min(box.bottom, other.bottom)];
    if (right - left < 4 || bottom - top < 4 || rest.contains(piece) || piece.contains(rest)) continue;
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (seen && (piece.contains(seen) || seen.contains(piece)) && !seen.contains(rest)) return [piece, rest, state.by];
  }
  return null;
};
const named = piece => piece.matches(control) ? tagOf(piece) : `'${plain(piece.textContent).slice(0, 60)}'`;
switch (values[0]) {
  case 'any': return candidates().length;
  case 'candidates': {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    state.candidates = candidates();
    state.atRest = new Set(pieces());
    state.allAtRest = new Set(all());
    return state.candidates.length;
  }
  case 'aim': {
    const at = state.at = state.candidates[values[1]];
    state.by = 'while the pointer rests on it';
    state.there = true;
    state.seen = new Set(all());
    at.scrollIntoView({block: 'center', behavior: 'instant'});
    state.before = new Set(pieces());
    for (const box of at.getClientRects()) {
      const point = [box.left + Math.min(box.width / 2, 200), box.top + Math.min(box.height / 2, 20)].map(Math.round);
      const top = document.elementFromPoint(...point);
      if (top && at.contains(top)) return point;
    }
    return null;
  }
  case 'shows': {
    const shown = pieces().filter(piece => !state.before.has(piece) && !state.atRest.has(piece));
    shown.forEach(piece => state.shown.set(piece, state.shown.get(piece) || state.candidates[values[1]]));
    return shown.length > 0;
  }
  // Whether something shows over something else, that did not show before. A link that only shows with the focus is itself no such thing.
  case 'covers':
    state.now = state.there ? all().filter(each => !state.seen.has(each) && !state.allAtRest.has(each)) : [];
    state.over = over();
    return state.over !== null;
  // Whether something still lies there after the escape key.
  case 'lasts': {
    const lasts = over() !== null;
    if (lasts) state.lasting.set(state.at, state.over); else state.lasting.delete(state.at);
    return lasts;
  }
  case 'land': {
    const stop = (state.stops || [])[values[1]];
    if (!stop || state.lasting.has(stop) || stop.closest('[data-consent]')) return false;
    if (document.activeElement) document.activeElement.blur();
    state.at = stop;
    state.there = visible(stop);
    state.by = 'while it has the focus';
    state.seen = new Set(all());
    stop.focus();
    return document.activeElement === stop;
  }
  // Whether anything is left that the page does not also have at rest.
  case 'shown': {
    const elsewhere = new Set([...state.atRest].map(same));
    const own = each => [...each.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join(' ');
    const words = [...state.atRest].map(each => plain(each.matches(control) ? each.innerText : own(each))).join(' ');
    for (const piece of [...state.shown.keys()]) {
      const said = !piece.matches(control) && words.includes(plain(piece.textContent));
      if (said || elsewhere.has(same(piece)) || visible(piece)) state.shown.delete(piece);
    }
    return state.shown.size > 0;
  }
  case 'stops':
    state.stops = [...document.querySelectorAll(control)].filter(each =>
      (each.tabIndex >= 0 || /^(menuitem|tab|treeitem)/.test(each.getAttribute('role') || '')) && !each.disabled);
    return state.stops.length;
  // The keys to press there: nothing is sent, and nobody leaves. None where another page has been opened.
  case 'focus': {
    const stop = (state.stops || [])[values[1]];
    if (!stop) return [];
    stop.focus({preventScroll: true});
    look();
    if (document.activeElement !== stop || stop.form && stop.type !== 'button' || stop.closest('[data-consent]')) return [];
    const opens = stop.matches('[aria-haspopup], [aria-expanded]');
    return [...stop.matches('button, summary, [role=button]') || opens && !stop.closest('a[href]') ? ['Enter'] : [], ...opens ? ['ArrowDown'] : []];
  }
  // Whether a modal dialogue has opened, behind which nothing can be reached.
  case 'look': look(); return document.querySelector('dialog:modal') !== null;
  case 'faults': {
    const told = new Set();
    for (const [piece, at] of state.shown) {
      if (!state.reached.has(same(piece)) && !told.has(at)) {
        told.add(at);
        report(at, `shows ${named(piece)} while the pointer rests on it, and for no key`);
      }
    }
    return faults;
  }
  case 'lasting':
    for (const [at, [piece, rest, by]] of state.lasting) report(at, `shows ${named(piece)} over ${named(rest)} ${by}, and not even Escape closes it`);
    return faults;
}
