// What <salesforce-credentials> is to TypeScript: types alone, as the module exports nothing.
//
// This is also where the package's custom-elements manifest is made from, by `cargo xtask package`,
// which is why every declaration here has its comment and a line of its own. A test of xtask
// compares the names with the code.

/** How a connection signs in. */
export type Method = "oauth" | "password" | "jwt" | "token";

/** Where a connection leads. */
export type Environment = "production" | "sandbox";

/**
 * How a connection stands. It needs attention when somebody has to sign in again, or the API refused
 * the token when it was last tested.
 */
export type Status = "connected" | "not-connected" | "needs-attention";

/** A connection, as events and methods show it: never a secret. */
export interface Connection {
  /** 32 hexadecimal digits. */
  id: string;
  /** The name for people; no two connections of an element share it. */
  label: string;
  /** How it signs in. */
  method: Method;
  /** Where it leads. */
  environment: Environment;
  /** The origin of the login host. */
  loginUrl: string | undefined;
  /** The origin of the API, once connected. */
  instanceUrl: string | undefined;
  /** The Salesforce Org ID, 18 characters. */
  orgId: string | undefined;
  /** The Salesforce User ID, 18 characters. */
  userId: string | undefined;
  /** For example `68.0`. */
  apiVersion: string | undefined;
  /** How it stands. */
  status: Status;
}

/** What failed, and with which connection where there is one. */
export interface Failure extends Partial<Connection> {
  /** A stable code, for programs; the page says it in words. */
  code: string;
}

/** What a call of Salesforce's API needs. */
export interface Access {
  /** For the header `Authorization: Bearer …`. Keep it nowhere: ask again before each use. */
  accessToken: string;
  /** The origin to call. */
  instanceUrl: string;
  /** For example `68.0`; null where the org has not been asked yet. */
  apiVersion: string | null;
}

/** What `accessToken()` is rejected with. */
export interface AccessError extends Error {
  /** A stable code, for programs; `message` says it in words. */
  code: string;
}

/** How long texts may be, in Unicode code points. */
export interface Limits {
  /** Of the user name. */
  username?: number;
  /** Of the password. */
  password?: number;
  /** Of the security token. */
  securityToken?: number;
}

/** What was typed as a secret. */
export interface Secrets {
  /** The password. */
  password?: string;
  /** The security token. */
  securityToken?: string;
  /** The Consumer Secret. */
  consumerSecret?: string;
  /** The private key, in PEM. */
  privateKey?: string;
}

/** The same with null for what is unknown, as in JSON. */
export type OrNull<T> = {
  [Name in keyof T]: undefined extends T[Name] ? Exclude<T[Name], undefined> | null : T[Name];
};

/** A connection as the console's own store is handed it. */
export interface StoredConnection extends OrNull<Connection> {
  /** The Consumer Key. */
  consumerKey: string;
  /** The user name. */
  username: string | null;
  /** What `list()` has to give back, as it is. */
  settings: unknown;
  /** Only what was typed as a secret, and only once. */
  secrets: Secrets;
}

/** A store of the console's own, in place of session storage. Tokens never go to it. */
export interface ConnectionStore {
  /** What was saved, without its secrets. */
  list(): Promise<readonly { readonly settings: unknown }[]>;
  /** Keeps a connection, new or known by its `id`. */
  save(connection: StoredConnection): Promise<unknown>;
  /** Forgets a connection. */
  remove(id: string): Promise<unknown>;
}

/** The attributes of `<salesforce-credentials>`. */
export interface SalesforceCredentialsAttributes {
  /**
   * Tells elements of one page apart: storage is kept by it.
   * @default default
   */
  name?: string;
  /**
   * Methods to offer, in order, separated by spaces: `oauth`, `password`, `jwt`, `token`.
   * @default oauth password jwt token
   */
  methods?: string;
  /** The Consumer Key, given by the console; the field is then not shown. */
  "client-id"?: string;
  /** The callback URL, exactly as registered, on the page's origin; by default `callback.html` beside the module. */
  "redirect-uri"?: string;
  /** Fills in Login URL; it can be edited. */
  "login-url"?: string;
  /**
   * Presets the check box.
   * @default production
   */
  environment?: Environment;
  /** Presets API Version; by default the newest that the org offers. */
  "api-version"?: string;
  /** Scopes to ask for, separated by spaces; by default those of the app. */
  scopes?: string;
  /** Optional fields to make required, separated by spaces: `org-id`, `user-id`. */
  required?: string;
  /**
   * Where Salesforce's pages are opened.
   * @default popup
   */
  display?: "popup" | "redirect";
  /** The console's relay, a path of the page's own origin. */
  "relay-url"?: string;
  /** Further exact `host[:port]` values, separated by spaces, that may be signed in to and receive tokens. */
  "trusted-hosts"?: string;
  /** How many minutes an update takes to reach the connector; by default there is no note about it. */
  "propagation-minutes"?: number | `${number}`;
  /** The language, a BCP 47 tag; by default the page's. */
  locale?: string;
  /**
   * The colours; `auto` is as the page has it.
   * @default auto
   */
  theme?: "light" | "dark" | "auto";
}

/** The events of `<salesforce-credentials>`; they bubble, and are composed. */
export interface SalesforceCredentialsEventMap {
  /** The form can be used. */
  "sfc-ready": CustomEvent<object>;
  /** A connection was chosen. */
  "sfc-select": CustomEvent<Connection>;
  /** A connection was saved. */
  "sfc-save": CustomEvent<Connection>;
  /** A sign-in succeeded. */
  "sfc-connect": CustomEvent<Connection>;
  /** An access test ended well. */
  "sfc-test": CustomEvent<Connection>;
  /** Tokens were given up. */
  "sfc-disconnect": CustomEvent<Connection>;
  /** A connection was removed. */
  "sfc-delete": CustomEvent<Connection>;
  /** A form was left; the detail is empty where its connection was never saved. */
  "sfc-cancel": CustomEvent<Partial<Connection>>;
  /** Something failed. */
  "sfc-error": CustomEvent<Failure>;
}

/**
 * A credential wizard for Salesforce that lives inside a web console. What is changed after the start
 * takes effect at once, but for `name`, `client-id`, `redirect-uri`, `relay-url`, `trusted-hosts` and
 * `connectionStore`, which a sign-in relies on: these hold as they were, and the element says so.
 */
export interface SalesforceCredentials extends HTMLElement {
  /** The console's own store; it may be set before the element is defined, and not after the start. */
  connectionStore?: ConnectionStore | undefined;
  /** How long texts may be. */
  limits?: Limits | undefined;
  /** Texts in place of the element's own, by their id. */
  messages?: Readonly<Record<string, string>> | undefined;
  /** The label of the chosen connection, empty when there is none; setting it chooses one. */
  value: string;
  /** Opens a connection by its label, or an empty form. */
  open(label?: string): void;
  /** The connections there are. */
  connections(): Connection[];
  /** What a call of Salesforce's API needs, with a token that works; rejected with an `AccessError`. */
  accessToken(label: string): Promise<Access>;
  /** Gives up a connection's tokens, here and at Salesforce. */
  disconnect(label: string): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "salesforce-credentials": SalesforceCredentials;
  }
  // The events bubble, so the page and every element around hear them too.
  interface GlobalEventHandlersEventMap extends SalesforceCredentialsEventMap {}
}
