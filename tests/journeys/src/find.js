// Finds what a person would: by accessible name, among what is shown, also inside shadow roots.
// Prepended to every script of the harness.
const clean = (text) => (text ?? "").replace(/\s+/g, " ").trim();

function* below(root) {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
  }
}

// A modal dialog makes everything behind it inert.
const everything = () => {
  const all = [...below(document)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const dialog = all.findLast((element) => element.matches("dialog:modal"));
  return dialog ? [dialog, ...below(dialog)] : all;
};

const spoken = (element) => {
  const copy = element.cloneNode(true);
  for (const silent of copy.querySelectorAll("[aria-hidden=true]")) silent.remove();
  return clean(copy.textContent);
};

const texts_of = (element, attribute) =>
  clean(
    (element.getAttribute(attribute) ?? "")
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => element.getRootNode().getElementById(id))
      .map((other) => (other ? spoken(other) : ""))
      .join(" "),
  );

const name_of = (element) =>
  texts_of(element, "aria-labelledby") ||
  clean(element.getAttribute("aria-label")) ||
  (element.labels?.length ? clean([...element.labels].map(spoken).join(" ")) : "") ||
  (element.matches("input, textarea, select") ? "" : spoken(element));

const KINDS = {
  field: "input:not([type=hidden]), textarea, select",
  button: "button, [role=button]",
  link: "a[href]",
  disclosure: "summary, button[aria-expanded]",
};

const found = (kind, name) => everything().filter((element) => element.matches(KINDS[kind]) && name_of(element) === name);

const one = (kind, name) => {
  const elements = found(kind, name);
  if (elements.length > 1) throw new Error(`${elements.length} of the kind ${kind} are named ${name}`);
  return elements[0] ?? null;
};

const with_role = (role) =>
  everything()
    .filter((element) => element.getAttribute("role") === role || (role === "status" && element.localName === "output"))
    .map((element) => clean(element.innerText))
    .filter(Boolean);

const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

function visible_text(root) {
  const texts = root.body ? [root.body.innerText] : [];
  for (const element of below(root)) {
    if (!element.shadowRoot) continue;
    for (const child of element.shadowRoot.children) {
      if (child.innerText) texts.push(child.innerText);
    }
    for (const field of element.shadowRoot.querySelectorAll("input, textarea")) {
      texts.push(`[${name_of(field)}: ${field.type === "checkbox" ? field.checked : field.value}]`);
    }
  }
  return texts.join("\n");
}

// Everything of the page that another script, a picture or a log could hold, but session storage.
async function all_but_session_storage() {
  const html = (root) =>
    [...root.children]
      .map((element) => {
        const inner = [element, ...element.querySelectorAll("*")].filter((one) => one.shadowRoot);
        return element.outerHTML + inner.map((one) => html(one.shadowRoot)).join("");
      })
      .join("");
  const values = [...below(document)].filter((element) => "value" in element).map((element) => element.value);
  return JSON.stringify({
    html: html(document),
    values,
    databases: await indexedDB.databases(),
    cookie: document.cookie,
    name: window.name,
    localStorage: Object.entries(localStorage),
    address: location.href,
    state: history.state,
    heard,
    violations,
    entries: performance.getEntries().map((entry) => entry.name),
  });
}
