// Runs the callback page's script against a window of the test's own making, and prints what it
// did: `node callback_page.js SCRIPT WORLD`, where WORLD is {url, stored, opener, bars, held}.
const { readFileSync } = require("node:fs");
const vm = require("node:vm");

const [script, world] = [readFileSync(process.argv[2], "utf8"), JSON.parse(process.argv[3])];
const did = [];
const note = (what, ...more) => did.push([what, ...more]);

function storage(entries) {
  const map = new Map(Object.entries(entries ?? {}));
  const methods = {
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => { note("stored", key, value); map.set(key, value); },
    removeItem: (key) => { note("removed", key); map.delete(key); },
  };
  return new Proxy(methods, {
    get: (target, name) => (name === "length" ? map.size : target[name]),
    ownKeys: () => [...map.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  });
}

const url = new URL(world.url);
const paragraphs = ["handing-over", "received", "nobody", "empty"].map((id) => ({ id, hidden: true }));
const location = {
  search: url.search,
  pathname: url.pathname,
  origin: url.origin,
  replace: (address) => note("went", address),
};
const page = {
  readyState: "complete",
  querySelectorAll: (wanted) => (wanted.startsWith("main") ? paragraphs : []),
};
const history = {
  replaceState: (...given) => { note("cleaned", given[2]); location.search = ""; },
  pushState: () => note("pushed"),
};
class BroadcastChannel {
  constructor(name) { note("channel", name); }
  postMessage(message) { note("broadcast", JSON.stringify(message)); }
}
const opener = world.opener && {
  sessionStorage: storage(world.opener),
  postMessage: (message, origin) => note("posted", JSON.stringify(message), origin),
};
const locks = { query: async () => ({ held: (world.held ?? []).map((name) => ({ name })) }) };
vm.runInNewContext(script, {
  location, history, document: page, navigator: { languages: ["en"], locks }, URL, URLSearchParams,
  BroadcastChannel, sessionStorage: storage(world.stored), opener: opener || null,
  toolbar: { visible: world.bars ?? true }, addEventListener() {}, setTimeout() {}, close() {},
});
// When all that the script began is over.
process.once("beforeExit", () => {
  const shown = paragraphs.filter(({ hidden }) => !hidden).map(({ id }) => id);
  console.log(JSON.stringify({ did, shown }));
});
