// The console's own store: its server, which keeps the connections and seals the secrets.
const ask = async (method, path, more) => {
  const answer = await fetch(path, { method, ...more });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer;
};

// This module runs before the wizard's, so the property is there when the element comes to life.
document.querySelector("salesforce-credentials").connectionStore = {
  async list() {
    return (await ask("GET", "/api/connections")).json();
  },
  async save(connection) {
    const headers = { "content-type": "application/json" };
    await ask("POST", "/api/connections", { headers, body: JSON.stringify(connection) });
  },
  async remove(id) {
    await ask("DELETE", `/api/connections/${id}`);
  },
};
