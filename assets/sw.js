// Keeps the whole site for times without a connection. One version at a time: the files of a version come together, each held
// against its integrity, and a new version waits until the user takes it into use or no page of the old one is open.
"use strict";
const VERSION = "{{version}}";
const FILES = "{{files}}";
const root = new URL("./", self.location).href;

// An origin may have several sites, each with its own path.
const SITE = `osallisuuspeili ${new URL(root).pathname} `;
const NAME = SITE + VERSION;

// A name with a hash in it means the same file, whichever version it came with.
const HASHED = /[-/][0-9a-f]{16}[./]/;

// Written by who runs the site, and changed without a new version.
const FRESH = "config.json";

// Under this address stands what was there when the version was taken into use: pages, and the caches that they need.
const BEFORE = `${root}?before`;

async function install() {
  const cache = await caches.open(NAME);
  // It may be missing.
  await cache.add(root + FRESH).catch(() => {});
  await Promise.all(Object.entries(FILES).map(async ([file, integrity]) => {
    const url = root + file;
    const same = HASHED.test(file) && (await caches.match(url));
    if (same) return cache.put(url, same);
    // Past the browser's own cache, which may have the file of another version. One that does not fit fails the installation.
    const response = await fetch(url, { cache: "no-cache", integrity });
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return cache.put(url, plain(response));
  }));
}

// A response that followed a redirect may not answer a navigation.
function plain(response) {
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

async function activate() {
  const names = (await caches.keys()).filter((name) => name.startsWith(SITE) && name !== NAME);
  const cache = await caches.open(NAME);
  await cache.put(BEFORE, new Response(JSON.stringify({ pages: await pages(), names })));
  await tidy();
  await self.clients.claim();
}

// The pages of the site that are open.
async function pages() {
  const all = await self.clients.matchAll({ includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(root)).map(({ id }) => id);
}

// Removes the files of the versions before, once no page is open that was there before this one.
async function tidy() {
  const { installing, waiting } = self.registration;
  const cache = await caches.open(NAME);
  const noted = await cache.match(BEFORE);
  // A version that comes may be one that was there before.
  if (!noted || installing || waiting) return;
  const before = await noted.json();
  const open = await pages();
  if (!open.some((id) => before.pages.includes(id))) await Promise.all(before.names.map((name) => caches.delete(name)));
}

async function answer(request) {
  const file = request.url.split(/[?#]/)[0].slice(root.length);
  const cache = await caches.open(NAME);
  if (file === FRESH) {
    try {
      const response = await fetch(request);
      if (response.ok) await cache.put(root + FRESH, response.clone());
      return response;
    } catch (error) {
      return (await cache.match(root + FRESH)) || Response.error();
    }
  }
  const page = request.mode === "navigate";
  const wanted = page && !/\.[a-z]+$/.test(file) ? `${file}${file === "" || file.endsWith("/") ? "" : "/"}index.html` : file;
  if (page && wanted !== file && file !== "" && !file.endsWith("/") && wanted in FILES) {
    return Response.redirect(`${root}${file}/${new URL(request.url).search}`);
  }
  const kept = await cache.match(root + wanted);
  // A page that another tab has left behind goes on with the files of its own version.
  return kept || (HASHED.test(file) && (await caches.match(root + file))) || fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "take") self.skipWaiting();
  if (event.data === "started") event.waitUntil(tidy());
});
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(root)) event.respondWith(answer(event.request));
});
