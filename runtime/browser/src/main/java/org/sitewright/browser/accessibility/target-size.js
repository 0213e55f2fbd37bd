const least = values[0];
const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=tab], [role=switch], [role=menuitem], [onclick]';
const targets = [...document.querySelectorAll(selector)]
  .filter(element => visible(element) && !element.disabled && getComputedStyle(element).pointerEvents !== 'none')
  .map(element => ({element, box: element.getBoundingClientRect()}));
const small = targets.filter(({box}) => box.width < least - 0.01 || box.height < least - 0.01);
const circles = (a, box) => {
  const [x, y] = [a.left + a.width / 2, a.top + a.height / 2];
  const dx = Math.max(box.left - x, 0, x - box.right), dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) < least / 2 - 0.01;
};
const centres = (a, b) => Math.hypot(a.left + a.width / 2 - b.left - b.width / 2, a.top + a.height / 2 - b.top - b.height / 2) < least - 0.01;
// Within a line of text: the size is that of the text around it.
const inLine = element => {
  if (!/^inline/.test(getComputedStyle(element).display)) return false;
  let around = element.parentElement;
  while (around && getComputedStyle(around).display === 'inline') around = around.parentElement;
  const text = [...around.childNodes].filter(node => !node.contains(element) && node !== element)
    .map(node => node.nodeType === 3 ? node.data : node.nodeType === 1 && /^inline/.test(getComputedStyle(node).display) && !node.matches(selector) && !node.querySelector(selector) ? node.textContent : '').join('');
  return /[\p{L}\p{N}]{2}/u.test(text);
};
const drawnByBrowser = element => /^(checkbox|radio|range|color)$/.test(element.type) && getComputedStyle(element).appearance !== 'none';
small.filter(({element}) => !inLine(element) && !drawnByBrowser(element)).forEach(({element, box}) => {
  const near = targets.find(other => other.element !== element && !other.element.contains(element) && !element.contains(other.element) &&
    (circles(box, other.box) || small.includes(other) && centres(box, other.box)));
  if (near) report(element, `is ${Math.round(box.width)} by ${Math.round(box.height)} pixels, close to ${tagOf(near.element)}; ${least} by ${least} are needed`);
});
