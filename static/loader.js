// The one module a console names. The build replaces the three words in capitals.
const wasm = new URL("__WASM__", import.meta.url);
const [glue, response] = await Promise.all([
  import("__GLUE__"),
  fetch(wasm, { integrity: "__WASM_INTEGRITY__", credentials: "same-origin" }),
]);
if (!response.ok) {
  throw new Error(`${wasm.pathname} answered with status ${response.status}`);
}
await glue.default({ module_or_path: response });
