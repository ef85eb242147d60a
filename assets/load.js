// Fetches the parts of the program and compiles each while it comes. None is used before it was held against its integrity.
// What the page's file says it needs is begun at once, before the app is there to ask for it.
const integrity = "{{integrity}}";
const begun = new Map();
// It exists at safe addresses only. Elsewhere the browser compares, which hands the file over when it is there as a whole.
const { subtle } = crypto;

async function compiled(file) {
  let response = await fetch(new URL(file, import.meta.url), subtle ? {} : { integrity: integrity[file] });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const sum = subtle && response.clone().arrayBuffer().then((bytes) => subtle.digest("SHA-256", bytes));
  // A server that does not know wasm files must not keep the app from starting.
  if (!/^application\/wasm\b/.test(response.headers.get("content-type"))) {
    response = new Response(response.body, { headers: { "content-type": "application/wasm" } });
  }
  const [module, bytes] = await Promise.all([WebAssembly.compileStreaming(response), sum]);
  if (bytes && `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}` !== integrity[file]) {
    throw new Error(`${file}: its content is not what it should be`);
  }
  return module;
}

function begin(file) {
  const module = compiled(file);
  // Who asks for it hears of it; until then it is nobody's failure.
  module.catch(() => begun.delete(file));
  begun.set(file, module);
  return module;
}

// The style sheet of all pages that come in parts, but for the questions. It is there before they are shown.
let styled = document.querySelector("link[rel=stylesheet][href*=later-style]");

function style() {
  if (styled) return styled;
  const [name, integrity] = ["later-style", "later-style-integrity"].map((meta) => document.querySelector(`meta[name=${meta}]`).content);
  const link = document.createElement("link");
  Object.assign(link, { rel: "stylesheet", integrity, href: new URL(`../${name}`, import.meta.url) });
  styled = new Promise((done, failed) => Object.assign(link, { onload: done, onerror: failed }));
  // It is tried again when a page is asked for again.
  styled.catch(() => {
    link.remove();
    styled = null;
  });
  document.head.append(link);
  return styled;
}

// What parts share comes as pieces in a file: a wasm module that has nothing but them, each in a section of its name.
export async function load(file, piece) {
  const module = begun.get(file) || begin(file);
  if (piece) return WebAssembly.compile(WebAssembly.Module.customSections(await module, piece)[0]);
  begun.delete(file);
  if (/^split_(?!question)/.test(file)) await style();
  return module;
}

for (const file of document.querySelector("meta[name=parts]").content.split(" ")) begin(file);
