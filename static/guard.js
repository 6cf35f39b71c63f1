
// What happens when the program breaks down. The build adds this to the program's glue.
//
// A panic ends the program in the middle of its work, and so does an exception that a function
// of the page throws through it. Its memory is then in no state to go on with. So every call of
// it passes here, and the first that breaks off is the last: timers and listeners fall silent,
// whoever asks gets an error with a code, what was promised is refused with the same, and every
// element says what can be done. What was thrown is not shown, because it may hold anything.

let breakdown;
// Who is told of it.
const watchers = new Set([forgetMarks]);

export const guardedLanguage = asked(nearestLanguage);

// As the program's own `mount`. `tell` is called with the error when the program breaks down.
export function guardedMount(tell, root, ...given) {
  const messages = given.at(-1);
  const own = [
    tell,
    () => showBreakdown(root, messages),
    ({ code }) => {
      const how = { detail: { code }, bubbles: true, composed: true };
      root.host.dispatchEvent(new CustomEvent("sfc-error", how));
    },
  ];
  own.forEach((watcher) => watchers.add(watcher));
  let mounted;
  try {
    mounted = asked(mount)(root, ...given);
  } catch (error) {
    own.forEach((watcher) => watchers.delete(watcher));
    throw error;
  }
  const destroy = () => {
    own.forEach((watcher) => watchers.delete(watcher));
    mounted.destroy();
  };
  const get = (_, name) => (name === "destroy" ? destroy : asked(mounted[name].bind(mounted)));
  return new Proxy(mounted, { get });
}

// Something that the program is asked, until it has broken down.
function asked(call) {
  return (...given) => {
    if (breakdown) {
      throw breakdown;
    }
    const answer = call(...given);
    return answer instanceof Promise ? kept(answer) : answer;
  };
}

// A promise of the program, which is refused when nobody is there to keep it.
function kept(promise) {
  return new Promise((resolve, reject) => {
    watchers.add(reject);
    promise.finally(() => watchers.delete(reject)).then(resolve, reject);
  });
}

function guarded(exports) {
  const guard = ([name, given]) => [name, typeof given === "function" ? guardedCall(given) : given];
  return Object.fromEntries(Object.entries(exports).map(guard));
}

function guardedCall(call) {
  return (...given) => {
    try {
      return breakdown ? undefined : call(...given);
    } catch (cause) {
      breakDown(cause);
      throw breakdown;
    }
  };
}

function breakDown(cause) {
  if (breakdown) {
    return;
  }
  const error = new Error("the form has broken down; the page has to be loaded again", { cause });
  breakdown = Object.assign(error, { code: "program-broke-down" });
  for (const watcher of watchers) {
    try {
      watcher(breakdown);
    } catch {
      // A page that replaced what this needs; the others are told.
    }
  }
  watchers.clear();
}

// Loaded again, the page would take itself for a copy of a tab that still uses the storage.
function forgetMarks() {
  const isMark = (key) => /^salesforce-credentials:.*:page$/.test(key);
  Object.keys(sessionStorage).filter(isMark).forEach((key) => sessionStorage.removeItem(key));
}

function showBreakdown(root, messages) {
  const say = (id) => {
    const [, text] = new RegExp(`^${id} = (.*)$`, "m").exec(messages) ?? [];
    return root.host.messages?.[id] ?? text;
  };
  const make = (tag, className, ...content) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  };
  const again = make("button", "button button--primary", say("broken-down-reload"));
  again.type = "button";
  again.addEventListener("click", () => location.reload());
  const alert = make("div", "alert", make("div", "sentences", make("p", "sentence", say("broken-down")), again));
  alert.setAttribute("role", "alert");
  // The frame has language, direction and colours.
  const frame = root.querySelector(".wizard")?.cloneNode() ?? make("div", "wizard");
  frame.replaceChildren(alert);
  // Who was in the form goes on from where they can go on.
  const wasInside = root.activeElement;
  root.replaceChildren(frame);
  if (wasInside) {
    again.focus();
  }
}
