// What the console of the tests does: it writes down what the wizard tells, and what the
// browser forbade.
"use strict";
// What the test gives the element, as soon as it is there and before the program is.
document.addEventListener("readystatechange", () => {
  const element = document.querySelector("salesforce-credentials");
  if (document.readyState === "interactive" && element) Object.assign(element, window.properties);
});
window.names_before = Object.getOwnPropertyNames(window);
window.heard = [];
window.violations = [];
for (const name of ["ready", "select", "save", "connect", "test", "disconnect", "delete", "cancel", "error"]) {
  document.addEventListener(`sfc-${name}`, (event) => window.heard.push({ name: event.type, detail: event.detail }));
}
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
});
