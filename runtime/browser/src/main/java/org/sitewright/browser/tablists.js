// values: a question, and the number of a tablist. Between the questions, arrow keys are pressed.
const state = window[Symbol.for('sitewright-tablists')] ||= {};
const tabsOf = list => [...list.querySelectorAll('[role=tab]')].filter(tab => visible(tab) && !tab.disabled && tab.getAttribute('aria-disabled') !== 'true');
const here = () => {
  const at = document.activeElement;
  const meant = at && at.getAttribute('aria-activedescendant');
  return meant && document.getElementById(meant) || at;
};
const list = state.lists && state.lists[values[1]];
const reach = () => { for (const tab of [...state.left]) if (tab === here() || tab.contains(here())) state.left.delete(tab); };
switch (values[0]) {
  case 'lists':
    state.lists = [...document.querySelectorAll('[role=tablist]')].filter(each => visible(each) && tabsOf(each).length > 1).slice(0, 10);
    return state.lists.length;
  // How many tabs the tab key does not reach.
  case 'begin':
    state.left = new Set(tabsOf(list).filter(tab => tab.tabIndex < 0));
    return state.left.size;
  // To the tab that the tab key reaches, or what is reached in its place; how often to press an arrow key there.
  case 'focus': {
    const first = [...tabsOf(list), list].find(each => each.tabIndex >= 0);
    if (!first) return 0;
    first.focus({preventScroll: true});
    reach();
    return tabsOf(list).length;
  }
  case 'left': reach(); return state.left.size;
  case 'fault': return {block: blockOf(list), element: tagOf(list), said:
    `has ${tabsOf(list).length} tabs, ${state.left.size} of which neither the tab key nor an arrow key reaches: '${[...state.left][0].textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}'`};
}
