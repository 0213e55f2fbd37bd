const on = (answer, act) => document.querySelector(`[data-consent=${answer}]`).addEventListener('click', act);
const count = () => localStorage.setItem('visits', '1');
on('agree', count);
on('refuse', () => setTimeout(count, 20000));
on('withdraw', () => localStorage.clear());
