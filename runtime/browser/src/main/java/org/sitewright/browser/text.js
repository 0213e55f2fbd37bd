const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const said = walker.currentNode.data.replace(/\s+/g, ' ').trim();
  const parent = walker.currentNode.parentElement;
  if (said && !parent.closest('script, style, template, noscript, button, [role=button]') && visible(parent)) {
    faults.push({block: blockOf(parent), element: '', said});
  }
}
