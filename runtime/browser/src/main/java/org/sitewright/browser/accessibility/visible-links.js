const [least] = values;
const pen = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
const light = color => {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
};
const clear = color => /^rgba\(.*, 0\)$|\/ 0\)$|transparent/.test(color);
const lined = style => /underline|overline/.test(style.textDecorationLine) && !clear(style.textDecorationColor);
const framed = style => ['Top', 'Right', 'Bottom', 'Left'].some(side =>
  parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none' && !clear(style[`border${side}Color`]));
const drawn = (element, pseudo) => {
  const style = getComputedStyle(element, pseudo);
  return !/^(none|normal|""|)$/.test(style.content) || !/^(none|normal)$/.test(style.content) && (framed(style) || style.backgroundImage !== 'none');
};
// What sets an element apart from text without a colour. A ground of its own counts, whatever its colour.
const marked = (element, around) => {
  const style = getComputedStyle(element);
  return lined(style) || framed(style) || style.boxShadow !== 'none' || style.backgroundImage !== 'none' || !clear(style.backgroundColor) ||
    style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || Math.abs(style.fontWeight - around.fontWeight) >= 200 ||
    ['fontStyle', 'fontFamily', 'fontSize', 'textTransform', 'fontVariantCaps'].some(name => style[name] !== around[name]) ||
    drawn(element, '::before') || drawn(element, '::after');
};
const blockOfText = element => {
  let at = element.parentElement;
  while (at && /^(inline|contents|ruby)/.test(getComputedStyle(at).display) && !/inline-/.test(getComputedStyle(at).display)) at = at.parentElement;
  return at;
};
// Text that stands in the block's own lines: none of blocks within it, and none that is not seen.
const pieces = block => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && visible(parent) && (parent === block || blockOfText(walker.currentNode) === block)) found.push(walker.currentNode);
  }
  return found;
};
const long = nodes => nodes.map(node => node.data.replace(/[^\p{L}\p{N}]/gu, '')).join('').length;
for (const link of document.querySelectorAll('a[href]')) {
  const block = blockOfText(link);
  if (!block || !visible(link) || getComputedStyle(link).display !== 'inline' || link.querySelector('img, svg, picture, canvas, video')) continue;
  const [linked, said] = [[], []];
  pieces(block).forEach(node => (node.parentElement.closest('a, button, label') ? linked : said).push(node));
  if (long(said) <= long(linked) || said.map(node => node.data).join(' ').trim().split(/\s+/).length < 3) continue;
  const beside = said.find(node => node.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING) || said[0];
  const around = getComputedStyle(beside.parentElement);
  const words = linked.filter(node => link.contains(node)).map(node => node.parentElement);
  const line = [];
  for (let at = link; at !== block; at = at.parentElement) line.push(at);
  words.forEach(word => { for (let at = word; at !== link; at = at.parentElement) line.push(at); });
  if (words.length === 0 || line.some(each => marked(each, around))) continue;
  const [one, other] = [light(getComputedStyle(words[0]).color), light(around.color)];
  const contrast = Math.max(one, other) / Math.min(one, other);
  if (contrast >= least) continue;
  report(link, contrast < 1.05 ? 'looks like the text around it'
    : `differs from the text around it by its colour alone, with a contrast of ${Math.floor(contrast * 100) / 100} to 1; ${least} is needed`);
}
