const before = clipped();
const over = () => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) > innerWidth;
const wasOver = over();
const css = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; transition: none !important } p { margin-bottom: 2em !important }';
withSheet(css, () => {
  clipped().forEach(element => { if (!before.has(element)) report(element, 'cuts its text off when that is spaced out'); });
  if (over() && !wasOver) report(null, 'The page runs over the edge of the window when text is spaced out');
});
