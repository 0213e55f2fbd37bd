// Runs before any script of the page, and notes what would be gone when somebody looks.
(() => {
  const noted = {violations: [], errors: [], shifts: [], motions: [], latest: () => {}, writers: {}, pressed: new Set(), rested: new Set(), keyed: new Set()};
  Object.defineProperty(window, Symbol.for('sitewright'), {value: noted});
  const caller = () => {
    const urls = (new Error().stack || '').match(/(?:https?|blob|data):[^\s)]+/g) || [];
    return (urls.find(url => /^http/.test(url)) || '').replace(/:\d+:\d+$/, '');
  };
  document.addEventListener('securitypolicyviolation', event => noted.violations.push({
    directive: event.effectiveDirective, blocked: event.blockedURI, source: event.sourceFile || '',
    block: ids(event.target instanceof Element ? event.target : asking(event.blockedURI))}), true);
  const asking = url => [...document.querySelectorAll('[src], link[href], object[data], form[action]')]
    .find(element => [element.src, element.href, element.data, element.action].includes(url));
  const ids = element => {
    const found = [];
    for (let at = element; at; at = at.parentElement) if (at.id) found.push(at.id);
    return found;
  };
  addEventListener('error', event => {
    if (event instanceof ErrorEvent) noted.errors.push({said: event.message, source: event.filename || ''});
  }, true);
  addEventListener('unhandledrejection', event => {
    const stack = String(event.reason && event.reason.stack || '').match(/https?:[^\s)]+/);
    noted.errors.push({said: 'Unhandled rejection: ' + (event.reason && event.reason.message || event.reason),
      source: stack ? stack[0].replace(/:\d+:\d+$/, '') : ''});
  });
  const note = (type, event) => {
    const style = getComputedStyle(event.target, event.pseudoElement || null);
    noted.motions.push({type, name: event.animationName || event.propertyName, ids: ids(event.target),
      element: event.target.cloneNode(false).outerHTML.slice(0, 100),
      moves: type === 'animation' ? event.target.getAnimations({subtree: true})
        .filter(a => a.animationName === event.animationName)
        .flatMap(a => a.effect.getKeyframes().flatMap(Object.keys)) : [event.propertyName],
      seconds: Math.max(...(type === 'animation' ? style.animationDuration : style.transitionDuration)
        .split(',').map(parseFloat))});
  };
  document.addEventListener('animationstart', event => note('animation', event), true);
  try {
    const shifted = entries => entries.filter(e => !e.hadRecentInput).forEach(e => noted.shifts.push({value: e.value}));
    const observer = new PerformanceObserver(list => shifted(list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    noted.latest = () => shifted(observer.takeRecords());
  } catch (unsupported) { /* then there is nothing to note */ }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    configurable: true, enumerable: true, get: cookie.get,
    set(value) { noted.writers[String(value).split('=')[0].trim()] = caller(); cookie.set.call(this, value); }});
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) { noted.writers[key] = caller(); setItem.call(this, key, value); };
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, ...rest) {
    noted.writers[name] = caller();
    return open.call(this, name, ...rest);
  };
  if (window.CacheStorage) {
    const openCache = CacheStorage.prototype.open;
    CacheStorage.prototype.open = function (name) {
      noted.writers[name] = caller();
      return openCache.call(this, name);
    };
  }
  if (window.ServiceWorkerContainer) {
    const register = ServiceWorkerContainer.prototype.register;
    ServiceWorkerContainer.prototype.register = function (script, ...rest) {
      noted.writers[new URL(script, document.baseURI).href] = caller();
      return register.call(this, script, ...rest);
    };
  }
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (this instanceof Element) {
      if (/^(click|mousedown|mouseup|pointerdown|pointerup)$/.test(type)) noted.pressed.add(this);
      if (/^(mouseenter|mouseover|pointerenter|pointerover)$/.test(type)) noted.rested.add(this);
      if (/^key/.test(type)) noted.keyed.add(this);
    }
    return listen.call(this, type, ...rest);
  };
})();
