// A console as a developer writes it: it has to compile, and each line below a
// `@ts-expect-error` must not. No framework is installed here, and none may be needed.

import type { Access, AccessError, Connection, ConnectionStore } from "salesforce-credentials";

const wizard = document.createElement("salesforce-credentials");
wizard.setAttribute("client-id", "3MVG9…");
wizard.limits = { username: 80, securityToken: 24 };
wizard.messages = { "field-label": "Name" };
// @ts-expect-error: there is no such limit
wizard.limits = { label: 5 };

const kept = new Map<string, { settings: unknown }>();
const store: ConnectionStore = {
  async list() {
    return [...kept.values()];
  },
  async save({ id, settings, secrets }) {
    kept.set(id, { settings });
    const password: string | undefined = secrets.password;
    return password;
  },
  async remove(id) {
    return kept.delete(id);
  },
};
wizard.connectionStore = store;
// @ts-expect-error: a store also saves and removes
wizard.connectionStore = { list: store.list };

wizard.addEventListener("sfc-connect", async (event) => {
  const { label, instanceUrl, status }: Connection = event.detail;
  const access: Access = await wizard.accessToken(label);
  await fetch(`${access.instanceUrl}/services/data/v${access.apiVersion ?? "60.0"}/limits`, {
    headers: { authorization: `Bearer ${access.accessToken}` },
  });
  // @ts-expect-error: before the first sign-in it is unknown
  instanceUrl.length;
  // @ts-expect-error: there is no such status
  status === "fine";
  // @ts-expect-error: a detail holds no secret
  event.detail.accessToken;
});

// The events bubble, so the page hears them too.
document.addEventListener("sfc-error", (event) => {
  const code: string = event.detail.code;
  const label: string | undefined = event.detail.label;
  return [code, label];
});
document.addEventListener("sfc-cancel", (event) => {
  // @ts-expect-error: a form that was never saved has no connection
  event.detail.label.length;
});

const found = document.querySelector("salesforce-credentials");
found?.open();
found?.open("acme");
found?.disconnect("acme");
found?.accessToken("acme").catch((error: AccessError) => error.code);
if (found) {
  found.value = "acme";
  const first = found.connections()[0];
  // @ts-expect-error: there may be none
  first.label;
  // @ts-expect-error: a label is a text
  found.value = 1;
}
