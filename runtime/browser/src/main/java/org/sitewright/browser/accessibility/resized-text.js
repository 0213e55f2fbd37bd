const before = clipped();
const sizes = [...document.body.querySelectorAll('*')].filter(element => ownText(element) || element.matches('input, textarea, select'))
  .map(element => [element, getComputedStyle(element).fontSize, element.style.fontSize]);
// A script may set what the policy forbids in markup; it is taken back below.
sizes.forEach(([element, size]) => element.style.setProperty('font-size', 2 * parseFloat(size) + 'px', 'important'));
const cut = [...clipped()].filter(element => !before.has(element));
sizes.forEach(([element, size, own]) => { element.style.removeProperty('font-size'); if (own) element.style.fontSize = own; });
sizes.forEach(([element]) => { if (element.getAttribute('style') === '') element.removeAttribute('style'); });
cut.forEach(element => report(element, 'cuts its text off when that is twice as large'));
