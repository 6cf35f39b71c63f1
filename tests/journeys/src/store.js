// The console's own store, kept by the console's server.
"use strict";
{
  const ask = async (method, path, body) => {
    const answer = await fetch(`/api/connections${path}`, { method, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`the console's server answered ${answer.status}`);
    return answer;
  };
  window.store = {
    async list() {
      return (await ask("GET", "")).json();
    },
    async save(connection) {
      await ask("POST", "", connection);
    },
    async remove(id) {
      await ask("DELETE", `/${id}`);
    },
  };
  window.properties.connectionStore = window.store;
}
