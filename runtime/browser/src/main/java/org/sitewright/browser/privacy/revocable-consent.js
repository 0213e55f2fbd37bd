// values[0]: whether the visitor has agreed. The control says with data-consent what its elements do.
const offers = answer => [...document.querySelectorAll(`[data-consent=${answer}]`)];
const [agree] = offers('agree');
if (values[0]) {
  if (![...offers('withdraw'), ...offers('open')].some(visible)) report(agree, 'was agreed to, and nothing in sight withdraws it');
} else if (agree) {
  if (offers('refuse').length === 0) report(agree, 'agrees, and nothing refuses');
  else if (visible(agree) && !offers('refuse').some(visible)) report(agree, 'is in sight, and what refuses is not');
}
