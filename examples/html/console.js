const chosen = document.getElementById("chosen");
const organization = document.getElementById("organization");

document.addEventListener("sfc-select", (event) => show(event));
document.addEventListener("sfc-connect", (event) => show(event));
document.addEventListener("sfc-disconnect", (event) => show(event));

async function show({ type, target, detail }) {
  chosen.textContent = detail.label;
  const connected = type === "sfc-connect" || detail.status === "connected";
  organization.textContent = connected ? await nameOfOrganization(target, detail.label) : "unknown";
}

// The token is asked for before each call, and kept nowhere: the element refreshes it where it must.
async function nameOfOrganization(wizard, label) {
  const { accessToken, instanceUrl, apiVersion } = await wizard.accessToken(label);
  const query = new URLSearchParams({ q: "SELECT Name FROM Organization" });
  const response = await fetch(`${instanceUrl}/services/data/v${apiVersion ?? "60.0"}/query?${query}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  return response.ok ? (await response.json()).records[0].Name : `status ${response.status}`;
}

// The console tells which app of which org: here from a file, usually from its server.
const settings = await (await fetch("settings.json")).json();
const wizard = document.createElement("salesforce-credentials");
for (const [attribute, value] of Object.entries(settings)) {
  wizard.setAttribute(attribute, value);
}
document.getElementById("settings").append(wizard);
