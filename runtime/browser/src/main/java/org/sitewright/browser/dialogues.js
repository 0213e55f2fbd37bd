// values: a question, and the number of a button. Between the questions, keys are pressed.
const state = window[Symbol.for('sitewright-dialogues')] ||= {};
const open = () => [...document.querySelectorAll('dialog, [role=dialog], [role=alertdialog]')].filter(visible);
const modal = dialogue => dialogue.matches('dialog:modal, [aria-modal=true], [role=alertdialog]');
const described = dialogue => dialogue ? {block: blockOf(dialogue), element: tagOf(dialogue), said: '',
  modal: modal(dialogue),
  stops: dialogue.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]').length} : null;
const active = () => {
  let at = document.activeElement;
  while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
};
switch (values[0]) {
  case 'buttons':
    state.buttons = [...document.querySelectorAll('button, [role=button], input[type=button]')].filter(button =>
      visible(button) && !button.disabled && !(button.form && button.type !== 'button') &&
      !button.closest('[data-consent], a[href], dialog, [role=dialog], [role=alertdialog]')).slice(0, 20);
    return state.buttons.length;
  case 'focus':
    state.button = state.buttons[values[1]];
    state.before = open();
    state.button.focus();
    return !state.before.some(modal) && active() === state.button;
  case 'opened':
    state.dialogue = open().find(each => !state.before.includes(each));
    return described(state.dialogue);
  // A modal dialogue that is open while the focus is elsewhere.
  case 'outside': return described(open().find(each => modal(each) && !each.contains(active())));
  case 'inside': return state.dialogue.contains(active());
  // Nothing: the focus is with the browser's own controls, where a modal dialogue may let it go.
  case 'kept': return active() === null || state.dialogue.contains(active());
  case 'active': return tagOf(active());
  case 'closed': return !open().includes(state.dialogue);
  case 'returned': return active() !== null && (state.button === active() || state.button.contains(active()));
}
