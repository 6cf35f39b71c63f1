import { UserManager, WebStorageStateStore } from "oidc-client-ts";
import { type FormEvent, useId, useReducer } from "react";
import { type Draft, decided, EMPTY, FIELDS, type Field, problemOf, reduce, type State } from "./rules";

const CALLBACK = new URL("callback.html", location.href).href;

const METHODS = [
  ["oauth", "Use OAuth Credentials", "Tokens instead of a stored user name or password, controlled centrally from Salesforce."],
  ["password", "Use Salesforce Credentials", "User name, password and security token. Salesforce ends this in 2027."],
  ["jwt", "Use OAuth JWT", "For a server or an integration user: a private key signs, nobody has to be there."],
  ["token", "Use an Access Token", "A token that you already have, until it ends."],
];

const LOOKS: Record<Field, { name: string; help: string; required?: boolean; example?: string }> = {
  label: { name: "Label", required: true, help: "How this connection is named in this console." },
  "login-url": {
    name: "Login URL", required: true, example: "https://acme.my.salesforce.com",
    help: "Your org’s My Domain, for example https://acme.my.salesforce.com. In Salesforce you find it in Setup under My Domain, or in the address bar: any address of your org can be pasted here.",
  },
  "api-version": { name: "API Version", help: "Leave empty for the newest version that your org offers." },
  "org-id": { name: "Salesforce Org ID", help: "15 or 18 characters, beginning with 00D. Leave it empty to learn it at the first sign-in." },
  "user-id": { name: "Salesforce User ID", help: "15 or 18 characters, beginning with 005. Leave it empty to learn it at the first sign-in." },
  "consumer-key": { name: "Consumer Key", required: true, help: "The key of the external client app (or connected app) in your org." },
};

type Hands = { state: State; type(field: Field, text: string): void; leave(field: Field): void; take(field: Field): void };

function TextField({ field, hands }: { field: Field; hands: Hands }) {
  const id = useId();
  const { name, help, required, example } = LOOKS[field];
  const problem = hands.state.problems[field];
  return (
    <div className="field">
      <div className="head">
        <label htmlFor={id}>{name}</label>
        <span className="mark" id={`${id}-mark`}>{required ? "Required" : "Optional"}</span>
      </div>
      <input
        id={id} name={field} value={hands.state.draft[field]} placeholder={example} autoComplete="off" spellCheck={false}
        aria-required={required} aria-invalid={problem ? true : undefined}
        aria-describedby={`${problem ? `${id}-problem ` : ""}${id}-mark ${id}-help`}
        onChange={(event) => hands.type(field, event.target.value)} onBlur={() => hands.leave(field)}
      />
      {problem && (
        <div className="problem">
          <p id={`${id}-problem`}>{problem.text}</p>
          {problem.suggestion && (
            <button type="button" onClick={() => hands.take(field)}>Use {problem.suggestion}</button>
          )}
        </div>
      )}
      <p className="help" id={`${id}-help`}>{help}</p>
    </div>
  );
}

function Method({ method: [id, name, hint] }: { method: string[] }) {
  return (
    <div className="method">
      <input type="radio" name="method" id={id} defaultChecked={id === "oauth"} aria-describedby={`${id}-hint`} />
      <label htmlFor={id}>{name}</label>
      <p className="help" id={`${id}-hint`}>{hint}</p>
    </div>
  );
}

function Sandbox({ draft, toggle }: { draft: Draft; toggle(on: boolean): void }) {
  const host = decided(draft);
  return (
    <div className="field check">
      <input type="checkbox" id="sandbox" checked={draft.sandbox} disabled={host !== undefined} onChange={(event) => toggle(event.target.checked)} />
      <label htmlFor="sandbox">Use salesforce.com Sandbox</label>
      {host !== undefined && (
        <p className="help">
          <strong>Decided by the Login URL: this host belongs to a {host ? "sandbox" : "production org"}.</strong>
        </p>
      )}
      <p className="help">
        Recommended for developing and testing. A sandbox is an org of its own, with its own Login URL, Org ID and User ID;
        Professional, Enterprise, Performance and Unlimited editions have them.
      </p>
    </div>
  );
}

function CallbackUrl() {
  return (
    <div className="field">
      <label htmlFor="callback-url">Callback URL</label>
      <div className="with-button">
        <input id="callback-url" readOnly value={CALLBACK} aria-describedby="callback-help" />
        <button type="button" onClick={() => navigator.clipboard.writeText(CALLBACK)}>Copy</button>
      </div>
      <p className="help" id="callback-help">Enter this address, letter for letter, as Callback URL of the app in Salesforce.</p>
    </div>
  );
}

// The protocol, by the library: a window, PKCE, the exchange, session storage.
async function signIn(draft: Draft) {
  const users = new UserManager({
    authority: draft["login-url"],
    client_id: draft["consumer-key"],
    redirect_uri: CALLBACK,
    scope: "openid api refresh_token",
    userStore: new WebStorageStateStore({ store: sessionStorage }),
  });
  await users.signinPopup();
}

export function Form() {
  const [state, send] = useReducer(reduce, EMPTY);
  const hands: Hands = {
    state,
    type: (field, text) => send({ kind: "typed", field, text }),
    leave: (field) => send({ kind: "left", field }),
    take: (field) => send({ kind: "taken", field }),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = FIELDS.map((field) => [field, problemOf(field, state.draft)] as const);
    if (found.some(([, problem]) => problem)) send({ kind: "refused", problems: Object.fromEntries(found) });
    else void signIn(state.draft);
  };
  const field = (name: Field) => <TextField field={name} hands={hands} />;
  return (
    <form noValidate autoComplete="off" aria-labelledby="title" onSubmit={submit}>
      <h2 id="title">Connect to Salesforce</h2>
      <p>Name your org and its app, save, and sign in to Salesforce in its own window. Tokens stay in this tab.</p>
      <fieldset>
        <legend>How to connect</legend>
        {METHODS.map((method) => <Method key={method[0]} method={method} />)}
      </fieldset>
      {field("label")}
      {field("login-url")}
      <Sandbox draft={state.draft} toggle={(on) => send({ kind: "sandbox", on })} />
      {field("api-version")}
      {field("org-id")}
      {field("user-id")}
      {field("consumer-key")}
      <CallbackUrl />
      <button type="submit">Save &amp; Validate</button>
    </form>
  );
}
