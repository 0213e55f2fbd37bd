const root = document.documentElement;
const over = Math.max(root.scrollWidth, document.body.scrollWidth) - innerWidth;
// Boxes that scroll by themselves, or are cut on purpose, keep what they hold.
const kept = element => {
  for (let at = element.parentElement; at && at !== document.body && at !== root; at = at.parentElement) {
    if (getComputedStyle(at).overflowX !== 'visible') return true;
  }
  return false;
};
const culprits = over > 0 || /hidden|clip/.test(getComputedStyle(root).overflowX + getComputedStyle(document.body).overflowX)
  ? [...document.body.querySelectorAll('*')].filter(element => visible(element) && getComputedStyle(element).position !== 'fixed' &&
      (element.getBoundingClientRect().right + scrollX > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 && getComputedStyle(element).overflowX === 'visible' &&
        element.getBoundingClientRect().left + element.scrollWidth > innerWidth + 1) && !kept(element))
  : [];
const deepest = culprits.filter(element => !culprits.some(other => other !== element && element.contains(other)));
const telling = over > 0 ? deepest : deepest.filter(element => element.textContent.trim() || element.matches('img, input, button'));
telling.slice(0, 3).forEach(element => report(element, 'runs over the right edge of the window'));
if (over > 0 && !telling.length) report(null, 'The page is wider than the window');
