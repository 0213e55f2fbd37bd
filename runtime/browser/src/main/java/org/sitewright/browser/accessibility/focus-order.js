document.querySelectorAll('[tabindex]').forEach(element => {
  if (element.tabIndex > 0) report(element, `has tabindex ${element.tabIndex}, which jumps before all others`);
});
const fixed = element => {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (/fixed|sticky|absolute/.test(getComputedStyle(at).position)) return true;
  }
  return false;
};
const stops = [...document.querySelectorAll('a[href], button:not([disabled]), input:not([type=hidden], [disabled]), select, textarea, summary, [tabindex="0"]')]
  .filter(element => visible(element) && !fixed(element)).map(element => ({element, box: element.getBoundingClientRect(), block: blockOf(element)}));
const leftToRight = getComputedStyle(document.documentElement).direction === 'ltr';
const before = (b, a) => {
  const sameColumn = Math.min(a.right, b.right) - Math.max(a.left, b.left) > Math.min(a.width, b.width) / 2;
  const sameRow = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
  return b.bottom <= a.top + 1 && sameColumn || sameRow && (leftToRight ? b.right <= a.left + 1 : b.left >= a.right - 1);
};
stops.forEach((stop, i) => {
  const last = stops[i - 1];
  if (last && last.block === stop.block && before(stop.box, last.box)) report(stop.element, `is reached after ${tagOf(last.element)}, which stands behind it`);
});
// Neighbours in one row whose texts stand in the opposite order: floats to the right, row-reverse, order.
document.body.querySelectorAll('*').forEach(parent => {
  const children = [...parent.children].filter(child => visible(child) && child.textContent.trim() && !fixed(child));
  if (children.length < 3 || !leftToRight) return;
  const boxes = children.map(child => child.getBoundingClientRect());
  const reversed = boxes.slice(1).map((box, i) => Math.abs(box.top - boxes[i].top) < 4 && box.right <= boxes[i].left + 1);
  if (reversed.some((here, i) => here && reversed[i + 1])) report(parent, 'shows its parts in the opposite order of the markup');
});
