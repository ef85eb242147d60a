
// Fetches the parts of the program. Each is held against its integrity. What the page's file says it needs is begun at once,
// instead of when the app asks for it.
const integrity = "{{integrity}}";
const begun = new Map();

function fetched(file) {
  const response = fetch(new URL(file, import.meta.url), { integrity: integrity[file] }).then((response) => {
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    // A server that does not know wasm files must not keep the app from starting.
    const known = /^application\/wasm\b/.test(response.headers.get("content-type"));
    return known ? response : new Response(response.body, { headers: { "content-type": "application/wasm" } });
  });
  // Who asks for it hears of it; until then it is nobody's failure.
  response.catch(() => begun.delete(file));
  return response;
}

export function load(file) {
  const response = begun.get(file) || fetched(file);
  begun.delete(file);
  return response;
}

export function begin() {
  const parts = document.querySelector("meta[name=parts]");
  const files = parts ? parts.content.split(" ") : [];
  for (const file of files) begun.set(file, fetched(file));
}
