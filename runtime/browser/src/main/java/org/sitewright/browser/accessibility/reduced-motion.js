if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') {
  report(document.documentElement, 'scrolls smoothly although less motion is preferred');
}
document.getAnimations().filter(animation => !animation.animationName && !animation.transitionProperty).forEach(animation => {
  const moves = animation.effect.getKeyframes().flatMap(Object.keys)
    .some(name => !/^(opacity|color|backgroundColor|offset|easing|composite|computedOffset)$/.test(name));
  if (moves && animation.effect.getComputedTiming().activeDuration > 100) {
    report(animation.effect.target, 'is moved by a script although less motion is preferred');
  }
});
document.querySelectorAll('marquee').forEach(element => report(element, 'moves although less motion is preferred'));
