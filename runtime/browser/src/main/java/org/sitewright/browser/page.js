// What every check's script may use: values, report(element, said), visible(element).
const [blockIds, values] = [new Set(arguments[0]), arguments[1]];
const faults = [];
const blockOf = element => {
  for (let at = element; at; at = at.parentElement || at.getRootNode().host) {
    if (at.id && blockIds.has(at.id)) return at.id;
  }
  return '';
};
const tagOf = element => {
  const tag = element.cloneNode(false).outerHTML.replace(/<\/[^<]*$/, '').replace(/\s+/g, ' ');
  return tag.length > 120 ? tag.slice(0, 117) + '…' : tag;
};
const report = (element, said) => {
  if (faults.length < 20) {
    faults.push({block: element ? blockOf(element) : '', element: element ? tagOf(element) : '', said});
  }
};
const visible = element =>
  element.checkVisibility({opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false}) &&
  [...element.getClientRects()].some(box => box.width > 1 && box.height > 1);
const withSheet = (css, work) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, sheet];
  try { return work(); } finally { document.adoptedStyleSheets = before; }
};
const ownText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
