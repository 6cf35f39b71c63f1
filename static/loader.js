// The module that a console names: it defines <salesforce-credentials>.
//
// A Rust program cannot extend HTMLElement, so the class is here, and only what a class
// must do: it tells the program inside when it comes and goes, and makes its events. The
// program is fetched when the first element is on a page, and its bytes are checked
// against the digest that the build wrote below.

const GLUE = "__GLUE__";
const WASM = "__WASM__";
const WASM_INTEGRITY = "__WASM_INTEGRITY__";

const TAG = "salesforce-credentials";
const ATTRIBUTES = [
  "name", "methods", "client-id", "redirect-uri", "login-url", "environment", "api-version",
  "scopes", "required", "display", "relay-url", "trusted-hosts", "propagation-minutes",
  "locale", "theme",
];

let program;

// One program for all elements of the page; a failed download may be tried again.
function load() {
  program ??= fetchProgram().catch((error) => {
    program = undefined;
    throw error;
  });
  return program;
}

async function fetchProgram() {
  const address = new URL(WASM, import.meta.url);
  const [glue, response] = await Promise.all([
    import(new URL(GLUE, import.meta.url).href),
    fetch(address, { integrity: WASM_INTEGRITY, credentials: "same-origin" }),
  ]);
  if (!response.ok) {
    throw new Error(`${address.pathname} answered with status ${response.status}`);
  }
  await glue.default({ module_or_path: response });
  return glue;
}

// Properties that a console may set, before or after the element is defined (so they are no
// fields of the class, which would overwrite them):
//   limits           how long texts may be: {username, password, securityToken}, in code points
//   connectionStore  the console's own store, with async list(), save(connection), remove(id)
class SalesforceCredentials extends HTMLElement {
  #mounted;
  #coming = 0;

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
        this.#mounted?.destroy();
        this.#mounted = undefined;
      }
    });
  }

  async #mount() {
    this.#coming += 1;
    const turn = this.#coming;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const place = document.createElement("div");
    place.textContent = "…";
    root.replaceChildren(place);
    try {
      const glue = await load();
      if (turn !== this.#coming || !this.isConnected) {
        return;
      }
      place.textContent = "";
      this.#mounted = glue.mount(
        root,
        place,
        JSON.stringify(this.#attributes()),
        new URL("callback.html", import.meta.url).href,
        (name, detail) => this.#announce(name, detail),
        this.connectionStore,
      );
      this.#mounted.start();
    } catch (error) {
      if (turn === this.#coming) {
        this.#failed(place, error);
      }
    }
  }

  #attributes() {
    const given = Object.create(null);
    for (const name of ATTRIBUTES) {
      const value = this.getAttribute(name);
      if (value !== null) {
        given[name] = value;
      }
    }
    if (this.connectionStore) {
      given.connectionStore = true;
    }
    if (this.limits !== undefined) {
      given.limits = this.limits;
    }
    return given;
  }

  #announce(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  // The catalogue is in the program that did not come, so this one sentence is here.
  #failed(place, error) {
    const text = document.createElement("p");
    text.setAttribute("role", "alert");
    text.textContent = `The Salesforce form could not be loaded: ${error.message}. `;
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "Try again";
    again.addEventListener("click", () => this.#mount());
    place.replaceChildren(text, again);
  }

  // Opens a connection by its label, or an empty form.
  open(label) {
    this.#mounted?.open(label);
  }

  connections() {
    return this.#mounted?.connections() ?? [];
  }

  async accessToken(label) {
    if (!this.#mounted) {
      throw new Error("not-ready");
    }
    return this.#mounted.accessToken(label);
  }

  disconnect(label) {
    this.#mounted?.disconnect(label);
  }

  get value() {
    return this.#mounted?.value() ?? "";
  }
}

if (!customElements.get(TAG)) {
  customElements.define(TAG, SalesforceCredentials);
}
