// A visitor in a hurry: moves, types a key, looks at every field, presses every button.
const fire = (target, Type, ...names) => names.forEach(name => target.dispatchEvent(new Type(name, {bubbles: true})));
fire(document.body, PointerEvent, 'pointermove', 'pointerdown', 'pointerup');
fire(document.body, MouseEvent, 'mousemove', 'mousedown', 'mouseup');
fire(document.body, KeyboardEvent, 'keydown', 'keyup');
fire(document.body, Event, 'touchstart', 'touchend');
fire(window, Event, 'scroll', 'resize', 'blur', 'focus');
document.querySelectorAll('input, select, textarea, button, a[href], [tabindex]').forEach(element => {
  element.focus({preventScroll: true});
  fire(element, MouseEvent, 'mouseover', 'mouseenter');
});
addEventListener('submit', event => event.preventDefault(), true);
document.querySelectorAll('button, summary, [role=button], input[type=button]').forEach(element => {
  const sends = element.form && (element.type === 'submit' || element.type === 'image' || element.type === 'reset');
  if (!sends && !element.closest('[data-consent], a[href]')) element.click();
});
scrollTo(0, 0);
