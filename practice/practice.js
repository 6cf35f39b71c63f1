// The practice page: the wizard beside a card of practice users.
//
// It learns the practice org's hosts, apps and users from the org itself, lets the wizard
// trust those hosts, and fills the form in as a user would: by typing into its fields.

const card = await fetchCard();
if (card) {
  listUsers(card);
  listApps(card);
  startWizard(card);
} else {
  document.getElementById("unreachable").hidden = false;
}

async function fetchCard() {
  try {
    const response = await fetch("/practice/card");
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function startWizard({ orgs, apps, trustedHosts }) {
  const wizard = document.createElement("salesforce-credentials");
  wizard.setAttribute("trusted-hosts", trustedHosts.join(" "));
  wizard.setAttribute("propagation-minutes", "10");
  const org = orgs.find((known) => known.environment === "production");
  const app = apps.find((known) => known.org === org.name);
  wizard.addEventListener("sfc-ready", () => {
    fillIn(wizard, { "Login URL": org.loginUrl, "Consumer Key": app.consumerKey });
  });
  document.getElementById("wizard").append(wizard);
}

// Fills in the form once it is rendered, which is a moment after the event.
function fillIn(wizard, texts) {
  if (!wizard.shadowRoot.querySelector("[part~=wizard]")) {
    requestAnimationFrame(() => fillIn(wizard, texts));
    return;
  }
  for (const [name, text] of Object.entries(texts)) {
    fill(wizard, name, text);
  }
}

// Types into a field that is there and empty; what a user typed before stays.
function fill(wizard, name, text) {
  const labels = [...wizard.shadowRoot.querySelectorAll("label")];
  const label = labels.find((known) => known.textContent === name);
  const input = label && wizard.shadowRoot.getElementById(label.htmlFor);
  if (input && input.value === "") {
    input.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    input.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  }
}

function listUsers({ users }) {
  const list = document.getElementById("users");
  for (const { username, password, note } of users) {
    list.append(
      entry("dt", code(username)),
      entry("dd", "Password ", code(password)),
      entry("dd", note),
    );
  }
}

function listApps({ orgs, apps }) {
  const list = document.getElementById("apps");
  for (const org of orgs) {
    const app = apps.find((known) => known.org === org.name);
    list.append(
      entry("dt", `${org.name} (${org.environment})`),
      entry("dd", "Login URL ", code(org.loginUrl)),
      entry("dd", "Org ID ", code(org.orgId)),
      entry("dd", "Consumer Key ", code(app.consumerKey)),
    );
  }
  document.getElementById("start-page").href = new URL("/", orgs[0].loginUrl).href;
}

function code(text) {
  return entry("code", text);
}

function entry(tag, ...content) {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
