import { useRef, useState } from "react";
import type {
  Connection,
  SalesforceCredentials,
  SalesforceCredentialsAttributes,
} from "salesforce-credentials";
import type {} from "salesforce-credentials/react";
import { nameOfOrganization } from "./organization";

export function App({ settings }: { settings: SalesforceCredentialsAttributes }) {
  const wizard = useRef<SalesforceCredentials>(null);
  const [chosen, setChosen] = useState("none");
  const [organization, setOrganization] = useState("unknown");

  async function show({ label }: Connection, isConnected: boolean) {
    setChosen(label);
    const ask = isConnected && wizard.current;
    setOrganization(ask ? await nameOfOrganization(ask, label) : "unknown");
  }

  return (
    <main>
      <h1>Console in React</h1>
      <p>
        Chosen connection: <output id="chosen">{chosen}</output>
      </p>
      <p>
        Its organization: <output id="organization">{organization}</output>
      </p>
      <salesforce-credentials
        ref={wizard}
        {...settings}
        onsfc-select={({ detail }) => show(detail, detail.status === "connected")}
        onsfc-connect={({ detail }) => show(detail, true)}
        onsfc-disconnect={({ detail }) => show(detail, false)}
      />
    </main>
  );
}
