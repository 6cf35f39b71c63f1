// What makes the form right, by the rules of src/connection/rules.

import { isHost, readHost, sandboxOf } from "./hosts";

export const FIELDS = ["label", "login-url", "api-version", "org-id", "user-id", "consumer-key"] as const;
export type Field = (typeof FIELDS)[number];
export type Problem = { text: string; suggestion?: string };

export type Draft = Record<Field, string> & { sandbox: boolean };
export type State = {
  draft: Draft;
  suggested: string;
  touched: Field[];
  problems: Partial<Record<Field, Problem>>;
};

export const EMPTY: State = {
  draft: { label: "Salesforce", "login-url": "", "api-version": "", "org-id": "", "user-id": "", "consumer-key": "", sandbox: false },
  suggested: "Salesforce",
  touched: [],
  problems: {},
};

const ADDRESS: Record<string, (host?: string, suggestion?: string) => string> = {
  missing: () => "Enter the address where you sign in to Salesforce.",
  "not-an-address": () => "This is not an address. It looks like https://acme.my.salesforce.com.",
  scheme: () => "The address has to begin with https://.",
  "user-info": () => "The address must not hold a user name.",
  port: () => "The address must not name a port.",
  lightning: (_, right) => `This is the address of a Lightning page. You sign in at ${right}.`,
  setup: (_, right) => `This is the address of a Setup page. You sign in at ${right}.`,
  visualforce: (_, right) => `This is the address of a Visualforce page. You sign in at ${right}.`,
  content: (_, right) => `This is an address of files. You sign in at ${right}.`,
  retired: (host) => `Salesforce has retired addresses such as ${host}. Enter your My Domain.`,
  "no-login": (host) => `No org signs in at ${host}.`,
  "look-alike": (host) => `${host} imitates Salesforce. Do not enter your password there.`,
  "not-salesforce": (host) => `${host} is not a sign-in address of Salesforce.`,
  generic: (host) => `${host} answers no page. Enter your org’s My Domain.`,
};

function address(text: string): Problem | undefined {
  const read = readHost(text);
  if (!isHost(read)) return { text: ADDRESS[read.code](read.host, read.suggestion), suggestion: read.suggestion };
  return read.kind === "generic" ? { text: ADDRESS.generic(read.name) } : undefined;
}

function checksum(id: string) {
  const chunks = [id.slice(0, 5), id.slice(5, 10), id.slice(10, 15)];
  const bits = (chunk: string) => [...chunk].reduce((sum, letter, place) => sum + (/[A-Z]/.test(letter) ? 1 << place : 0), 0);
  return chunks.map((chunk) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[bits(chunk)]).join("");
}

function recordId(text: string, prefix: string): Problem | undefined {
  const id = text.trim();
  if (!id) return undefined;
  if (id.length !== 15 && id.length !== 18) return { text: `An ID has 15 or 18 characters; this has ${id.length}.` };
  const place = id.search(/[^A-Za-z\d]/);
  if (place >= 0) return { text: `Character ${place + 1}, “${id[place]}”, is neither a letter nor a digit.` };
  if (!id.startsWith(prefix)) return { text: `This ID begins with ${id.slice(0, 3)} instead of ${prefix}.` };
  const right = id.slice(0, 15) + checksum(id);
  if (id.length === 18 && id !== right) return { text: `The last three characters do not fit: ${right} would.` };
  return undefined;
}

function apiVersion(text: string): Problem | undefined {
  if (!text.trim()) return undefined;
  const [, number] = /^v?([1-9]\d*)(?:\.0)?$/i.exec(text.trim()) ?? [];
  if (!number) return { text: "This is not an API version. It looks like 68.0." };
  if (Number(number) < 31) return { text: `Salesforce has retired version ${number}.0. The newest is 68.0.` };
  return Number(number) > 200 ? { text: "There is no such version yet. The newest is 68.0." } : undefined;
}

function consumerKey(text: string): Problem | undefined {
  const key = text.trim();
  if (!key) return { text: "Enter the Consumer Key of your app." };
  if (!/^[\x21-\x7e]+$/.test(key)) return { text: "A Consumer Key has only letters, digits and signs, in one piece." };
  return key.length > 512 ? { text: `This has ${key.length} characters; at most 512 are taken.` } : undefined;
}

function label(text: string): Problem | undefined {
  const length = [...text.trim()].length;
  if (!length) return { text: "Enter a name for this connection." };
  return length > 80 ? { text: `This has ${length} characters; at most 80 are taken.` } : undefined;
}

export function problemOf(field: Field, draft: Draft): Problem | undefined {
  const text = draft[field];
  switch (field) {
    case "label": return label(text);
    case "login-url": return address(text);
    case "api-version": return apiVersion(text);
    case "org-id": return recordId(text, "00D");
    case "user-id": return recordId(text, "005");
    case "consumer-key": return consumerKey(text);
  }
}

// Whether the host tells the environment, and which.
export function decided(draft: Draft): boolean | undefined {
  const host = readHost(draft["login-url"]);
  return isHost(host) ? sandboxOf(host) : undefined;
}

export type Message =
  | { kind: "typed"; field: Field; text: string }
  | { kind: "left"; field: Field }
  | { kind: "taken"; field: Field }
  | { kind: "sandbox"; on: boolean }
  | { kind: "refused"; problems: State["problems"] };

function typed(state: State, field: Field, text: string): State {
  const draft = { ...state.draft, [field]: text };
  let { suggested } = state;
  if (field === "login-url") {
    const host = readHost(text);
    draft.sandbox = decided(draft) ?? draft.sandbox;
    const name = isHost(host) ? host.name.split(".")[0].replace(/--/g, " ") : "Salesforce";
    if (draft.label === suggested) draft.label = name;
    suggested = name;
  }
  const touched = state.touched.includes(field) ? state.touched : [...state.touched, field];
  return { draft, suggested, touched, problems: { ...state.problems, [field]: undefined } };
}

export function reduce(state: State, message: Message): State {
  switch (message.kind) {
    case "typed": return typed(state, message.field, message.text);
    case "left": {
      const { field } = message;
      if (!state.touched.includes(field)) return state;
      return { ...state, problems: { ...state.problems, [field]: problemOf(field, state.draft) } };
    }
    case "taken": return typed(state, message.field, state.problems[message.field]?.suggestion ?? "");
    case "sandbox": return { ...state, draft: { ...state.draft, sandbox: message.on } };
    case "refused": return { ...state, problems: message.problems };
  }
}
