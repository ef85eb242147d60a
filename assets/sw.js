// Keeps the whole site for times without a connection. One version at a time: the files of a version come together, each held
// against its integrity, and a new version waits until the user takes it into use or no page of the old one is open.
"use strict";
const VERSION = "{{version}}";
const FILES = "{{files}}";
const NAME = "osallisuuspeili-";
const root = new URL("./", self.location).href;

// Written by who runs the site, and changed without a new version.
const FRESH = "config.json";

async function install() {
  const cache = await caches.open(NAME + VERSION);
  const old = (await caches.keys()).find((name) => name.startsWith(NAME) && name !== NAME + VERSION);
  const known = old ? await caches.open(old) : undefined;
  // It may be missing.
  await cache.add(root + FRESH).catch(() => {});
  await Promise.all(Object.entries(FILES).map(async ([file, integrity]) => {
    const url = root + file;
    // A name with a hash in it means the same file, whichever version it came with.
    const same = /[-/][0-9a-f]{16}[./]/.test(file) && known ? await known.match(url) : undefined;
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
  const names = (await caches.keys()).filter((name) => name.startsWith(NAME) && name !== NAME + VERSION);
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request) {
  const file = request.url.split(/[?#]/)[0].slice(root.length);
  const cache = await caches.open(NAME + VERSION);
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
  return (await cache.match(root + wanted)) || fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  if (event.data === "take") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(root)) event.respondWith(answer(event.request));
});
