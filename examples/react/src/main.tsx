import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { SalesforceCredentialsAttributes } from "salesforce-credentials";
import { App } from "./App";

// The console tells which app of which org: here from a file, usually from its server.
const response = await fetch("/settings.json");
const settings: SalesforceCredentialsAttributes = await response.json();

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App settings={settings} />
  </StrictMode>,
);
