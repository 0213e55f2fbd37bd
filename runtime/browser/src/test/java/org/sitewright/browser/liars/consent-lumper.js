const on = (answer, act) => document.querySelector(`[data-consent=${answer}]`).addEventListener('click', act);
const keep = () => { localStorage.setItem('boat', 'Anna'); localStorage.setItem('visits', '1'); };
on('agree', keep);
on('choose', event => {
  event.preventDefault();
  if (document.querySelector('[data-consent] input:checked')) keep();
});
on('withdraw', () => localStorage.clear());
