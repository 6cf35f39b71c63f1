// The module that a console names: it defines <salesforce-credentials>.
//
// A Rust program cannot extend HTMLElement, so the class is here, and only what a class
// must do: it tells the program inside when it comes, changes and goes, and makes its
// events. The program is fetched when the first element is on a page, and what comes is
// checked against the digests that the build wrote below.

const VERSION = "__VERSION__";
const GLUE = new URL("__GLUE__", import.meta.url);
const GLUE_INTEGRITY = "__GLUE_INTEGRITY__";
const WASM = new URL("__WASM__", import.meta.url);
const WASM_INTEGRITY = "__WASM_INTEGRITY__";
// The languages, each with its file and the digest of that.
const LANGUAGES = __LANGUAGES__;

const TAG = "salesforce-credentials";
const ATTRIBUTES = [
  "name", "methods", "client-id", "redirect-uri", "login-url", "environment", "api-version",
  "scopes", "required", "display", "relay-url", "trusted-hosts", "propagation-minutes",
  "locale", "theme",
];
// Properties that say more than an attribute can:
//   limits           how long texts may be: {username, password, securityToken}, in code points
//   messages         the console's own words: {id: "text"}
//   connectionStore  the console's own store, with async list(), save(connection), remove(id)
const PROPERTIES = ["limits", "messages", "connectionStore", "value"];

let program;
let attempts = 0;

// One program for all elements of the page; a failed download may be tried again.
function load() {
  program ??= fetchProgram().catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
}

async function fetchProgram() {
  const violations = [];
  const note = (event) => violations.push(event);
  document.addEventListener("securitypolicyviolation", note);
  try {
    const [glue, response] = await Promise.all([
      importGlue(),
      fetch(WASM, { integrity: WASM_INTEGRITY, credentials: "same-origin" }),
    ]);
    // As a response and not as bytes: only of that a browser may keep what it compiled.
    await glue.default({ module_or_path: response });
    return glue;
  } catch (error) {
    // The browser reports violations in a task of their own.
    await new Promise((resolve) => setTimeout(resolve));
    const files = [[GLUE, "text/javascript"], [WASM, "application/wasm"]];
    throw new Error(await reason(violations, files), { cause: error });
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}

// `import()` takes no digest, but a module that was preloaded with one is what it gets. A
// browser may remember a failed import by its address, so another try has another one.
async function importGlue() {
  const address = new URL(GLUE);
  address.search = attempts ? `?${attempts}` : "";
  attempts += 1;
  const link = document.createElement("link");
  if (link.relList.supports("modulepreload")) {
    Object.assign(link, { rel: "modulepreload", href: address.href, integrity: GLUE_INTEGRITY });
    try {
      await new Promise((resolve, reject) => {
        link.onload = resolve;
        link.onerror = () => reject(new Error(`${GLUE.pathname} did not come whole`));
        document.head.append(link);
      });
    } finally {
      link.remove();
    }
  }
  return import(address.href);
}

// Why files did not come. The browser tells a script only that they did not.
async function reason(violations, files) {
  for (const { blockedURI, effectiveDirective } of violations) {
    if (blockedURI === "wasm-eval") {
      return "this page’s content policy does not allow WebAssembly: script-src needs 'wasm-unsafe-eval'";
    }
    if (blockedURI.startsWith(GLUE.origin) || blockedURI === "self") {
      return `this page’s content policy forbids it: ${effectiveDirective} has to allow ${GLUE.origin}`;
    }
  }
  for (const [address, type] of files) {
    const name = address.pathname;
    let answer;
    try {
      answer = await fetch(address, { method: "HEAD", credentials: "same-origin" });
    } catch {
      return `${name} could not be reached`;
    }
    const given = answer.headers.get("content-type") ?? "no type";
    if (!answer.ok) {
      return `${name} answered with status ${answer.status}`;
    }
    if (given.startsWith("text/html")) {
      return `${name} came as ${given} instead of ${type}`;
    }
  }
  return "the files of this form broke off on the way, or are not all of the same version";
}

// What an object has by itself: nothing of a prototype comes along. What cannot be passed on as
// text, a getter that throws for one, is a word that the program refuses by name.
const own = (value) => {
  try {
    const all = typeof value === "object" ? Object.assign({ __proto__: null }, value) : value;
    JSON.stringify(all);
    return all;
  } catch {
    return "unreadable";
  }
};

const TAGS = Object.keys(LANGUAGES);
const texts = new Map();

// The messages of a language; what did not come may be asked for again.
function words(tag) {
  if (!texts.has(tag)) {
    const text = fetchWords(...LANGUAGES[tag]);
    texts.set(tag, text);
    text.catch(() => texts.delete(tag));
  }
  return texts.get(tag);
}

async function fetchWords(file, integrity) {
  const address = new URL(file, import.meta.url);
  try {
    return await (await fetch(address, { integrity, credentials: "same-origin" })).text();
  } catch (cause) {
    throw new Error(await reason([], [[address, "text/plain"]]), { cause });
  }
}

// What is seen until the program has its own style sheet.
const waiting = new CSSStyleSheet();
waiting.replaceSync(`
  :host { display: block }
  .place { padding: 1.5em; min-block-size: 9em }
  .place[aria-busy]::before {
    content: ""; display: block; inline-size: 60%; block-size: 1em; border-radius: 0.25em; opacity: 0.15;
    background: currentColor; box-shadow: 0 2.5em currentColor, 0 5em currentColor;
  }
  .place button { font: inherit; padding: 0.5em 1em }
`);

class SalesforceCredentials extends HTMLElement {
  static observedAttributes = ATTRIBUTES;
  static version = VERSION;

  #given = { __proto__: null };
  #mounted;
  #coming = 0;
  #changed = false;
  #ready = false;
  // Why the program can do nothing any more.
  #broken;
  // What was asked before the program was ready for it, and who is told that it never will be.
  #asked = [];

  constructor() {
    super();
    // What a console set before the class was defined hides the accessors.
    for (const name of PROPERTIES) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  connectedCallback() {
    if (!this.#mounted) {
      this.#mount();
    }
  }

  // A move in the document is a removal and an insertion in one task: the program stays.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) {
        this.#coming += 1;
        this.#ready = false;
        this.#mounted?.destroy();
        this.#mounted = undefined;
      }
    });
  }

  attributeChangedCallback() {
    this.#change();
  }

  async #mount() {
    this.#coming += 1;
    const turn = this.#coming;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [waiting];
    const place = document.createElement("div");
    place.className = "place";
    place.setAttribute("aria-busy", "true");
    root.replaceChildren(place);
    try {
      const wanted = this.#language();
      // Most often this is the language, and it comes while the program does.
      const likely = [wanted, wanted.split("-")[0]].find((tag) => TAGS.includes(tag)) ?? "en";
      words(likely).catch(() => {});
      const glue = await load();
      let language = glue.guardedLanguage(wanted, TAGS);
      const messages = await words(language).catch(() => words((language = "en")));
      if (turn !== this.#coming || !this.isConnected) {
        return;
      }
      this.#mounted = glue.guardedMount(
        (error) => this.#broke(error),
        root,
        place,
        JSON.stringify(this.#options()),
        new URL("callback.html", import.meta.url).href,
        (name, detail) => this.#announce(name, detail),
        this.connectionStore,
        TAGS,
        words,
        language,
        messages,
      );
      this.#mounted.start();
      if (wanted !== this.#language()) {
        this.#change();
      }
    } catch (error) {
      error.code && this.#broke(error);
      if (turn === this.#coming) {
        this.#failed(place, error);
      }
    }
  }

  // The language that is asked for.
  #language() {
    return this.getAttribute("locale") || document.documentElement.lang;
  }

  // The options, to be passed on as text.
  #options() {
    const options = Object.create(null);
    for (const name of ATTRIBUTES) {
      const value = this.getAttribute(name);
      if (value !== null) {
        options[name] = value;
      }
    }
    options.connectionStore = Boolean(this.connectionStore);
    options.limits = own(this.limits);
    options.messages = own(this.messages);
    return options;
  }

  // Several changes in one task are one change.
  #change() {
    if (this.#mounted && !this.#changed && !this.#broken) {
      this.#changed = true;
      queueMicrotask(() => {
        this.#changed = false;
        this.#mounted?.change(JSON.stringify(this.#options()));
      });
    }
  }

  #announce(type, detail) {
    if (type === "sfc-ready") {
      this.#ready = true;
      this.#askAgain();
    }
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  // The program does nothing any more, and says so itself.
  #broke(error) {
    this.#broken = error;
    this.#askAgain();
  }

  #askAgain() {
    this.#asked.splice(0).forEach((ask) => queueMicrotask(() => this.#ask(...ask)));
  }

  #ask(ask, refuse) {
    if (this.#broken) {
      refuse?.(this.#broken);
    } else if (this.#ready) {
      ask(this.#mounted);
    } else {
      this.#asked.push([ask, refuse]);
    }
  }

  // The catalogue comes with the program, so this one sentence is here.
  #failed(place, error) {
    const text = document.createElement("p");
    text.setAttribute("role", "alert");
    text.textContent = `The Salesforce form could not be loaded: ${error.message}. `;
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "Try again";
    again.addEventListener("click", () => this.#mount());
    place.removeAttribute("aria-busy");
    place.replaceChildren(text, again);
  }

  // Opens a connection by its label, or an empty form.
  open(label) {
    this.#ask((mounted) => mounted.open(label));
  }

  connections() {
    return this.#mounted?.connections() ?? [];
  }

  // Resolves to {accessToken, instanceUrl, apiVersion}, with a token that works.
  async accessToken(label) {
    return new Promise((resolve, reject) => {
      this.#ask((mounted) => {
        try {
          resolve(mounted.accessToken(String(label)));
        } catch (error) {
          reject(error);
        }
      }, reject);
    });
  }

  // Gives up a connection's tokens, here and at Salesforce.
  disconnect(label) {
    this.#ask((mounted) => mounted.disconnect(label));
  }

  // The label of the chosen connection.
  get value() {
    return this.#mounted?.value() ?? "";
  }

  set value(label) {
    this.#ask((mounted) => mounted.choose(String(label)));
  }

  get limits() {
    return this.#given.limits;
  }

  set limits(limits) {
    this.#given.limits = limits;
    this.#change();
  }

  get messages() {
    return this.#given.messages;
  }

  set messages(messages) {
    this.#given.messages = messages;
    this.#change();
  }

  get connectionStore() {
    return this.#given.connectionStore;
  }

  set connectionStore(store) {
    this.#given.connectionStore = store;
    this.#change();
  }
}

const defined = customElements.get(TAG);
if (!defined) {
  customElements.define(TAG, SalesforceCredentials);
} else if (defined.version !== VERSION) {
  console.warn(`<${TAG}> ${defined.version} is on this page already; ${VERSION} is not used.`);
}
