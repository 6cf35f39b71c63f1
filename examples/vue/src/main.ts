import type { SalesforceCredentialsAttributes } from "salesforce-credentials";
import { createApp } from "vue";
import App from "./App.vue";

// The console tells which app of which org: here from a file, usually from its server.
const response = await fetch("/settings.json");
const settings: SalesforceCredentialsAttributes = await response.json();

createApp(App, { settings }).mount("#app");
