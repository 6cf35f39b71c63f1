import type { SalesforceCredentials } from "salesforce-credentials";

// The token is asked for before each call, and kept nowhere: the element refreshes it where it must.
export async function nameOfOrganization(
  wizard: SalesforceCredentials,
  label: string,
): Promise<string> {
  const { accessToken, instanceUrl, apiVersion } = await wizard.accessToken(label);
  const query = new URLSearchParams({ q: "SELECT Name FROM Organization" });
  const response = await fetch(
    `${instanceUrl}/services/data/v${apiVersion ?? "60.0"}/query?${query}`,
    { headers: { authorization: `Bearer ${accessToken}` } },
  );
  return response.ok ? (await response.json()).records[0].Name : `status ${response.status}`;
}
