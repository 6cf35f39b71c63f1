// What the console of the tests does: it writes down what the wizard tells, and what the
// browser forbade.
"use strict";
window.heard = [];
window.violations = [];
for (const name of ["ready", "select", "save", "connect", "test", "disconnect", "delete", "cancel", "error"]) {
  document.addEventListener(`sfc-${name}`, (event) => window.heard.push({ name: event.type, detail: event.detail }));
}
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
});
