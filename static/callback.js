// The page to which Salesforce sends its answer (RFC 6749 section 4.1.2).
//
// It hands the query to the wizard and keeps nothing. The address is cleaned before
// anything else, so that the code stands in no history and no referrer. A window that
// a page opened has a copy of that page's session storage: our keys are removed from
// the copy at once. In the same tab the storage is the console's own, and the sign-in
// that waits there is the one that this page goes back to.
(() => {
  "use strict";
  const PREFIX = "salesforce-credentials:";
  const QUERY_LIMIT = 8192;
  // How long the wizard may take to say that it heard.
  const PATIENCE_MILLIS = 2000;

  const query = location.search.slice(0, QUERY_LIMIT + 1);
  history.replaceState(null, "", location.pathname);

  // The page is in English; the build has added what it says in other languages.
  const speak = () => {
    const languages = [...document.querySelectorAll("template[lang]")];
    for (const wanted of navigator.languages) {
      const [language] = wanted.split("-");
      const traditional = /^zh-(hant|tw|hk|mo)/i.test(wanted);
      const found = languages.find(({ lang }) => lang.split("-")[0] === language && !traditional);
      if (found) {
        const root = document.documentElement;
        Object.assign(root, { lang: found.lang, dir: found.dir });
        document.querySelector("main").replaceChildren(found.content);
        document.title = document.querySelector("h1").textContent;
      }
      if (found || language === "en") {
        return;
      }
    }
  };
  const show = (id) => {
    for (const text of document.querySelectorAll("main p[id]")) {
      text.hidden = text.id !== id;
    }
  };
  const whenReady = (action) => {
    if (document.readyState === "loading") {
      addEventListener("DOMContentLoaded", action, { once: true });
    } else {
      action();
    }
  };

  whenReady(speak);

  const parameters = new URLSearchParams(query);
  const states = parameters.getAll("state");
  const answers = parameters.has("code") || parameters.has("error") || states.length > 0;
  if (!answers || query.length > QUERY_LIMIT) {
    whenReady(() => show("empty"));
    return;
  }

  const pending = waitingHere(states);
  if (pending) {
    goBack(pending);
  } else {
    isCopy()
      .then((copied) => copied && forgetCopies())
      // No storage, or not ours to read: then there are no copies.
      .catch(() => {})
      .then(handOver);
  }

  // The sign-in of this very tab, if this is its answer.
  function waitingHere(states) {
    if (states.length !== 1) {
      return null;
    }
    try {
      for (let index = 0; index < sessionStorage.length; index += 1) {
        const key = sessionStorage.key(index);
        if (!key.startsWith(PREFIX) || !key.endsWith(":transaction")) {
          continue;
        }
        const transaction = JSON.parse(sessionStorage.getItem(key));
        if (transaction.display === "redirect" && transaction.state === states[0]) {
          return { key, transaction };
        }
      }
    } catch {
      // No storage, or not ours to read: then nothing waits here.
    }
    return null;
  }

  // Leaves the answer with the sign-in that waits, once, and goes back to its page.
  function goBack({ key, transaction }) {
    if (typeof transaction.answer !== "string") {
      transaction.answer = query;
      sessionStorage.setItem(key, JSON.stringify(transaction));
    }
    const target = new URL(transaction.returnTo, location.origin);
    const own = /^\/(?![/\\])/.test(transaction.returnTo) && target.origin === location.origin;
    location.replace(own ? target.href : new URL("/", location.origin).href);
  }

  // Whether this window's storage is a copy of the console's. It is where the opener is
  // of our own origin and waits for an answer; where the opener was severed on the way,
  // the window tells by having no bars, or, since Chromium forgets that, by the console
  // being there. A console that a foreign page opened has an opener too: its storage is
  // no copy, and must not be emptied at that page's will.
  async function isCopy() {
    if (!opener) {
      return !toolbar.visible || isHeldElsewhere();
    }
    return Object.keys(opener.sessionStorage).some(
      (key) => key.startsWith(PREFIX) && key.endsWith(":transaction"),
    );
  }

  // Whether another page holds the lock that is named in this storage (src/browser/tab.rs).
  function isHeldElsewhere() {
    const marks = ourKeys().filter((key) => key.endsWith(":page"));
    const names = marks.map((key) => PREFIX + sessionStorage.getItem(key));
    const isOurs = ({ name }) => names.includes(name);
    return navigator.locks.query().then(({ held }) => held.some(isOurs));
  }

  function ourKeys() {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  }

  function forgetCopies() {
    for (const key of ourKeys()) {
      sessionStorage.removeItem(key);
    }
  }

  // Both ways at once, each to our own origin alone: one of them may be severed.
  function handOver() {
    let heard = false;
    const onHeard = () => {
      heard = true;
      whenReady(() => show("received"));
      close();
    };
    if (states.length === 1) {
      const channel = new BroadcastChannel(PREFIX + states[0]);
      channel.onmessage = (event) => {
        if (event.data === "received") {
          onHeard();
        }
      };
      channel.postMessage({ query });
    }
    addEventListener("message", (event) => {
      if (event.source === opener && event.origin === location.origin && event.data === "received") {
        onHeard();
      }
    });
    try {
      opener?.postMessage({ query }, location.origin);
    } catch {
      // The opener is gone or of another origin: it hears nothing, as it should.
    }
    setTimeout(() => {
      if (!heard) {
        whenReady(() => show("nobody"));
      }
    }, PATIENCE_MILLIS);
  }
})();
