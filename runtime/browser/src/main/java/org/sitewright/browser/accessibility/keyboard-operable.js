const noted = window[Symbol.for('sitewright')];
const control = 'a[href], area[href], button, input, select, textarea, summary, label, option, audio, video, iframe, [contenteditable]';
const roles = /^(button|link|checkbox|radio|switch|tab|menuitem.*|option|combobox|textbox|searchbox|slider|spinbutton|treeitem|gridcell|listbox|tablist|tree|grid|menu|menubar|radiogroup|dialog|alertdialog|application|tabpanel|region|group|log)$/;
const pressed = new Set(noted ? noted.pressed : []);
document.querySelectorAll('*').forEach(element => { if (element.onclick || element.onmousedown) pressed.add(element); });
pressed.forEach(element => {
  if (!element.isConnected || element === document.body || element === document.documentElement || !visible(element)) return;
  if (element.matches(control) || element.closest('a[href], button, summary, label') || element.querySelector(control)) return;
  if (element.tabIndex < 0) report(element, 'listens to clicks and takes no focus');
  else if (!roles.test(element.getAttribute('role') || '')) report(element, 'listens to clicks and has no role');
});
document.querySelectorAll('[tabindex="0"]').forEach(element => {
  const scrolls = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
  if (!element.matches(control) && !element.hasAttribute('role') && !scrolls && !pressed.has(element) && !/-/.test(element.tagName)) {
    report(element, 'takes the focus and is no control');
  }
});
document.querySelectorAll('a[role=button], div[role=button], span[role=button]').forEach(element => {
  if (noted && !noted.keyed.has(element) && !element.onkeydown && !element.onkeyup && !element.onkeypress) {
    report(element, 'is called a button and does not answer to the space bar');
  }
});
document.querySelectorAll('select[onchange], [onchange*=location], [onfocus*=location]').forEach(element => {
  if (/location|submit\(/.test(element.getAttribute('onchange') || element.getAttribute('onfocus') || '')) report(element, 'leaves the page when its value changes');
});
document.querySelectorAll('a[href]').forEach(element => {
  if (/^\s*javascript:/i.test(element.getAttribute('href'))) report(element, 'is a link that leads nowhere without a script');
});
