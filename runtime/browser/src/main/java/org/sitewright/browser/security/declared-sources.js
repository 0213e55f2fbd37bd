// What no request shows: names that are looked up and connections that are opened beforehand.
const [own, declared] = values;
document.querySelectorAll('link[rel~=dns-prefetch], link[rel~=preconnect]').forEach(link => {
  const host = new URL(link.href, location).hostname;
  if (host !== own && !declared.includes(host)) report(link, `tells ${host} of the visit, which no component declares`);
});
