// What the measurements do in a page of elements. Put before the page's own scripts.
"use strict";
// What the page before kept in this tab.
sessionStorage.clear();

// Whether the program comes as a response or as bytes.
for (const way of ["instantiateStreaming", "instantiate"]) {
  const make = WebAssembly[way];
  WebAssembly[way] = async (...given) => {
    const made = await make.apply(WebAssembly, given);
    window.memory = made.instance.exports.memory;
    return made;
  };
}

const heard = (element, type) => new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

// A task of its own, which comes after everything that an event has led to.
const task = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
const frame = () => new Promise((resolve) => requestAnimationFrame(() => task().then(resolve)));

// How long an action takes until all is rendered, in milliseconds.
const timed = async (act) => {
  const before = performance.now();
  act();
  await task();
  const lasted = performance.now() - before;
  await frame();
  return lasted;
};

const mount = async (settings = {}) => {
  const element = document.createElement("salesforce-credentials");
  const { name, ...properties } = settings;
  if (name) element.setAttribute("name", name);
  Object.assign(element, properties);
  const ready = heard(element, "sfc-ready");
  document.body.append(element);
  await ready;
  return element;
};

// A connection as a store has kept it.
const CITIES = ["Berlin", "Lyon", "Osaka", "Porto", "Lima", "Oslo", "Pune", "Bath", "Kyiv", "Cork"];
const account = (login) => ({ loginUrl: login, orgId: null, userId: null, username: null, offered: [], integrationUser: false, ended: false });
const kept = (number) => ({
  settings: {
    id: number.toString(16).padStart(32, "0"),
    label: `${CITIES[number % CITIES.length]} ${number}`,
    method: "oauth",
    environment: "production",
    production: account(`https://acme-${number}.my.salesforce.com`),
    sandbox: account(null),
    apiVersion: null,
    consumerKey: "3MVG9lKcPoNINVBIPJjdw1J9LLM82Hn0FYTv3XEYlKZ",
    hasSecret: false,
    username: null,
    instanceUrl: null,
  },
});

const type = (input, text) => {
  input.value = text;
  input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
};

// An element with so many connections, and how long it takes until they are there.
let element;
const find = (id) => element.shadowRoot.getElementById(id);
const many = async (count) => {
  const connections = Array.from({ length: count }, (_, number) => kept(number));
  const connectionStore = { list: async () => connections, save: async () => {}, remove: async () => {} };
  const before = performance.now();
  element = await mount({ connectionStore });
  if (element.connections().length !== count) throw new Error("the store's format is another");
  while (!find("connection")) await frame();
  return performance.now() - before;
};

// Opens the combo box, filters and chooses, so often.
const WANTED = ["9", "99", "Osaka", "Pune 1", "Oslo 5", "Li", "Cork 9", "nowhere", "Lyon", "Bath 7", "Porto 3"];
const choosing = async (times) => {
  const found = { open: [], filter: [], choose: [], options: 0 };
  const options = () => element.shadowRoot.querySelectorAll("[role=option]");
  for (let time = 0; time < times; time += 1) {
    find("connection").focus();
    found.open.push(await timed(() => find("connection").click()));
    found.options = Math.max(found.options, options().length);
    found.nodes = element.shadowRoot.querySelectorAll("*").length;
    found.filter.push(await timed(() => type(find("connection"), WANTED[time % WANTED.length])));
    const option = options()[0] ?? find("connection");
    found.choose.push(await timed(() => option.click()));
  }
  return found;
};

// Opens a form, and types so many letters there.
const typing = async (letters) => {
  const opened = await timed(() => element.open());
  const keys = [];
  for (let letter = 0; letter < letters; letter += 1) {
    const field = find("field-login-url");
    keys.push(await timed(() => type(field, `${field.value}a`)));
  }
  return { opened, keys };
};

// So many elements at once, each of its own name.
const crowd = async (count) => {
  const before = performance.now();
  await Promise.all(Array.from({ length: count }, (_, number) => mount({ name: `element-${number}` })));
  await frame();
  return performance.now() - before;
};

// One after the other, each taken out again.
const mounts = async (count) => {
  for (let number = 0; number < count; number += 1) {
    const element = await mount();
    element.remove();
    await task();
  }
};

const openings = async (count) => {
  const element = document.querySelector("salesforce-credentials") ?? (await mount());
  for (let number = 0; number < count; number += 1) {
    element.open();
    await task();
  }
};
Object.assign(window, { many, choosing, typing, crowd, mounts, openings });
