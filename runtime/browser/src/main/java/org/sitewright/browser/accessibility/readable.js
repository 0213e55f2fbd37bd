const [most, least] = values;
const stoppable = element => {
  const around = element.closest('section, article, figure, [role=region], main') || document.body;
  return [...around.querySelectorAll('button')].some(button => /pause|stop|anhalten|arr[êe]ter|detener|pausa|ferma/i.test(button.textContent + button.ariaLabel));
};
const still = /^(offset|easing|composite|computedOffset|color|backgroundColor|borderColor)$/;
const seen = new Set();
document.getAnimations().forEach(animation => {
  const {target} = animation.effect;
  const long = animation.effect.getComputedTiming().activeDuration > most * 1000;
  const moves = animation.effect.getKeyframes().flatMap(Object.keys).some(name => !still.test(name));
  if (long && moves && target && !seen.has(target) && visible(target) && !stoppable(target)) {
    seen.add(target);
    report(target, `moves for more than ${most} seconds`);
  }
});
document.querySelectorAll('marquee, blink').forEach(element => report(element, 'moves or blinks without end'));
document.body.querySelectorAll('*').forEach(element => {
  const size = parseFloat(getComputedStyle(element).fontSize);
  if (size < least && ownText(element) && visible(element) && !element.closest('svg, sup, sub')) report(element, `has letters of ${size} pixels`);
});
