// Has a service worker keep the site for times without a connection, once the app has started, and tells the app of a new
// version. The app works without all this.
const page = document.documentElement;
const worker = navigator.serviceWorker;

function tell(mark, state, event) {
  page.setAttribute(mark, state);
  dispatchEvent(new Event(event));
}

async function keep() {
  let before = worker.controller;
  let taken = false;
  const registration = await worker.register(new URL("sw.js", import.meta.url), { updateViaCache: "none" });
  const isNew = () => tell("data-new-version", "", "peili-new-version");
  const isReady = () => tell("data-offline", "ready", "peili-offline");
  const watch = (installing) => installing?.addEventListener("statechange", () => {
    if (installing.state === "installed" && registration.active) isNew();
    if (installing.state === "activated") isReady();
  });
  if (registration.active) isReady();
  registration.active?.postMessage("started");
  if (registration.waiting && registration.active) isNew();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  addEventListener("peili-take", () => {
    taken = true;
    if (registration.waiting) registration.waiting.postMessage("take");
    else location.reload();
  });
  worker.addEventListener("controllerchange", () => {
    // Another tab may have taken the new version into use; this one goes on with what it has, and is offered to follow.
    if (taken) location.reload();
    else if (before) isNew();
    before = worker.controller;
  });
  // A tab may stay open for days.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
}

function start() {
  // What the page itself needs comes first.
  const soon = window.requestIdleCallback || setTimeout;
  soon(() => keep().catch(() => tell("data-offline", "cannot", "peili-offline")));
}

if (!worker || !isSecureContext) {
  tell("data-offline", "cannot", "peili-offline");
} else {
  const app = document.getElementById("app");
  const started = new MutationObserver(() => {
    if (app.hasAttribute("data-shell")) return;
    started.disconnect();
    start();
  });
  started.observe(app, { attributeFilter: ["data-shell"] });
  if (!app.hasAttribute("data-shell")) start();
}
