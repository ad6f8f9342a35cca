// Stands beside all pages: keeps the files of the screens and two pages for when there is no connection, one for a page
// that was asked for and one for a form that was sent. Nothing that belongs to anybody is ever kept here: pages come from
// the server or not at all.
const KEPT = "kinerja-" + "{version}";
const FILES = ["{files}"];
const OFFLINE = "/offline";
const UNSENT = "/offline/unsent";

const ofNobody = (path, cache) => new Request(path, { credentials: "omit", cache });

async function keep() {
  const kept = await caches.open(KEPT);
  const pages = [OFFLINE, UNSENT].map((page) => ofNobody(page, "reload"));
  await kept.addAll([...FILES.map((file) => ofNobody(file, "default")), ...pages]);
  await self.skipWaiting();
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith("kinerja-") && name !== KEPT);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function page(event) {
  const { request } = event;
  const isAsked = request.method === "GET";
  const isBack = request.isHistoryNavigation;
  if (isBack && !isAsked) {
    return Response.redirect(request.referrer || request.url, 303); // to the form, for nothing is sent by going back
  }
  const ready = await Promise.resolve(event.preloadResponse).catch(() => undefined);
  try {
    // whoever goes back asks the browser's memory alone, where nothing is
    return ready ?? (await (isBack ? fetch(request.url, { redirect: "manual" }) : fetch(request)));
  } catch {
    const instead = isAsked ? OFFLINE : UNSENT;
    return (await caches.match(instead, { cacheName: KEPT })) ?? Response.error();
  }
}

async function file(request) {
  return (await caches.match(request.url, { cacheName: KEPT })) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(page(event));
  } else if (FILES.includes(pathname)) {
    event.respondWith(file(request));
  }
});
