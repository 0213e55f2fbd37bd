const on = (answer, act) => document.querySelector(`[data-consent=${answer}]`).addEventListener('click', act);
on('agree', () => {
  localStorage.setItem('answer', 'yes');
  localStorage.setItem('visits', '1');
  setTimeout(() => window['local' + 'Storage'].setItem('pro' + 'file', '7'), 9000);
});
on('refuse', () => localStorage.setItem('answer', 'no'));
on('withdraw', () => localStorage.clear());
