// Elements whose own text does not fit their box: cut off, or standing out of a box of fixed height.
const clipped = () => new Set([...document.body.querySelectorAll('*')].filter(element => {
  if (!visible(element) || element.matches('select, input, svg *, [aria-hidden=true]')) return false;
  const style = getComputedStyle(element);
  if (style.display === 'inline' || element.clientHeight === 0) return false;
  if (element.clientHeight <= 1 || element.clientWidth <= 1 || style.clipPath !== 'none') return false;
  const cuts = /hidden|clip/.test(style.overflowY);
  const high = element.scrollHeight > element.clientHeight + Math.max(3, parseFloat(style.fontSize) / 5);
  const wide = element.scrollWidth > element.clientWidth + 4;
  const hasText = ownText(element) || [...element.children].some(child => ownText(child));
  if (!hasText) return false;
  return cuts && (high || wide) || style.overflowY === 'visible' && ownText(element) && high;
}));
