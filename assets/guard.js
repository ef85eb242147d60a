// Stands by in case the app cannot start or stops: the answers are safe in the browser, and the user is told so.
// Plain old script on purpose: it must run where the app does not.
(function () {
  "use strict";
  var PREFIX = "osallisuuspeili.";

  function started() {
    var app = document.getElementById("app");
    return app && !app.hasAttribute("data-shell");
  }

  function show() {
    var dead = document.getElementById("dead");
    if (dead) {
      dead.hidden = false;
    } else {
      document.addEventListener("DOMContentLoaded", show);
    }
  }

  function isWasmError(error) {
    var wasm = window.WebAssembly;
    if (!wasm || !error) {
      return false;
    }
    // An error of the browser's that went through the wasm, such as a stack overflow, leaves it in no better state.
    return error instanceof wasm.RuntimeError || error instanceof wasm.CompileError || /wasm/.test(String(error.stack));
  }

  // Of the files that a page names, only the app's own script must come.
  function matters(target) {
    return !target || target.nodeType !== 1 || (target.tagName === "SCRIPT" && !/\/offline-[^/]*$/.test(target.src));
  }

  // What is stored, as an assessment file where it can be read, else as it is.
  function kept() {
    var all = {};
    var text = null;
    try {
      text = window.localStorage.getItem(PREFIX + "assessment");
      var assessment = JSON.parse(text).assessment;
      if (assessment && assessment.format) {
        return JSON.stringify(assessment, null, 2);
      }
    } catch (error) {
      // Not readable: everything is handed over as it stands.
    }
    try {
      for (var at = 0; at < window.localStorage.length; at += 1) {
        var key = window.localStorage.key(at);
        if (key.indexOf(PREFIX) === 0) {
          all[key] = window.localStorage.getItem(key);
        }
      }
    } catch (error) {
      return text || "";
    }
    return JSON.stringify(all, null, 2);
  }

  function download() {
    var link = document.createElement("a");
    link.href = "data:application/json;charset=utf-8," + encodeURIComponent(kept());
    link.download = "osallisuuspeili.json";
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
  }

  // The page's address changes without the page, so what is asked for later must not hang on it.
  [].forEach.call(document.querySelectorAll("link[rel~=icon], link[rel=apple-touch-icon], link[rel=manifest]"), function (link) {
    link.setAttribute("href", link.href);
  });

  // The start page gets a card about the assessment under way, and room for it until the app is there.
  try {
    if (window.localStorage.getItem(PREFIX + "assessment")) {
      document.documentElement.setAttribute("data-kept", "");
    }
  } catch (error) {
    // Nothing can be kept here.
  }

  // A trap of the wasm leaves a frozen page; before the start any error means that there will be no page.
  window.addEventListener(
    "error",
    function (event) {
      if (isWasmError(event.error) || (!started() && matters(event.target))) {
        show();
      }
    },
    true,
  );
  window.addEventListener("unhandledrejection", function (event) {
    if (isWasmError(event.reason) || !started()) {
      show();
    }
  });
  document.addEventListener("click", function (event) {
    var what = event.target && event.target.getAttribute && event.target.getAttribute("data-dead");
    if (what === "reload") {
      window.location.reload();
    } else if (what === "download") {
      download();
    }
  });
  if (typeof window.WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    show();
  }
})();
