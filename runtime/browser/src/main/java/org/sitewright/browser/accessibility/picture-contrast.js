// values[0]: 'where' says to which heights one must scroll to see text that may stand on a picture or a gradient; 'here' says
// of each such text within the window, once, its colour and where its lines are.
const leaves = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && visible(element) &&
      !element.closest('svg, option, [aria-hidden=true], [inert], :disabled, script, style, noscript')) found.push(walker.currentNode);
  }
  return found;
};
const pictured = element => [null, '::before', '::after'].some(pseudo => getComputedStyle(element, pseudo).backgroundImage !== 'none');
const opaque = element => /^rgb\(/.test(getComputedStyle(element).backgroundColor);
const onPicture = (element, box) => {
  const stack = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const from = stack.indexOf(element);
  // Something lies above the text: what is behind it cannot be seen.
  if (from < 0 || stack.slice(0, from).some(above => !element.contains(above))) return false;
  for (const behind of stack.slice(from)) {
    if (behind !== element && /^(IMG|VIDEO|CANVAS|svg|PICTURE|IFRAME)$/.test(behind.tagName) || pictured(behind)) return true;
    if (opaque(behind)) return false;
  }
  return false;
};
const opacity = element => {
  let all = 1;
  for (let at = element; at; at = at.parentElement) all *= parseFloat(getComputedStyle(at).opacity);
  return all;
};
const measured = window[Symbol.for('sitewright-pictures')] ||= new Set();
const overlaps = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const boxOf = node => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
};
const maybe = (node, media) => {
  const box = boxOf(node).getBoundingClientRect();
  if (media.some(each => overlaps(each, box))) return true;
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (pictured(at) || [...at.parentElement?.children || []].some(each => each !== at && pictured(each) && overlaps(each.getBoundingClientRect(), box))) return true;
    if (opaque(at)) return false;
  }
  return false;
};
if (values[0] === 'where') {
  measured.clear();
  const media = [...document.querySelectorAll('img, video, canvas, svg, iframe')].filter(visible).map(each => each.getBoundingClientRect());
  const heights = leaves().filter(node => maybe(node, media)).slice(0, 40)
    .map(node => Math.max(0, Math.floor(boxOf(node).getBoundingClientRect().top + scrollY - 200)));
  [...new Set(heights)].sort((one, other) => one - other).forEach(height => faults.push({block: '', element: '', said: String(height)}));
} else withSheet('* { pointer-events: auto !important }', () => {
  for (const node of leaves()) {
    const element = node.parentElement;
    if (measured.has(node) || measured.size >= 400) continue;
    const lines = [...boxOf(node).getClientRects()].filter(box => box.width > 2 && box.height > 2 && box.left >= 0 && box.right <= innerWidth);
    if (lines.length === 0 || lines.some(box => box.top < 0 || box.bottom > innerHeight)) continue;
    measured.add(node);
    if (!lines.every(box => onPicture(element, box))) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || size >= 18.66 && parseInt(style.fontWeight) >= 700;
    const [r, g, b, a = 1] = style.webkitTextFillColor.match(/[\d.]+/g).map(Number);
    faults.push({block: blockOf(element), element: tagOf(element), said: JSON.stringify({
      color: [r, g, b, a * opacity(element)], size, least: large ? 3 : 4.5,
      text: node.data.replace(/\s+/g, ' ').trim().slice(0, 40),
      lines: lines.map(box => [box.left, box.top, box.width, box.height])})});
  }
});
