// Writes down when a sign-in goes on, before the page's own scripts.
"use strict";
window.flow = { opened: [], arrived: [], connected: [] };
const { open } = window;
window.open = function (...given) {
  window.flow.opened.push(performance.now());
  return open.apply(window, given);
};
addEventListener("click", (event) => { window.flow.clicked = event.timeStamp; }, true);
// The first listener of each way by which the answer comes.
const arrive = () => window.flow.arrived.push(performance.now());
addEventListener("message", arrive);
const { BroadcastChannel } = window;
window.BroadcastChannel = class extends BroadcastChannel {
  constructor(name) {
    super(name);
    if (name.startsWith("salesforce-credentials:")) this.addEventListener("message", arrive);
  }
};
document.addEventListener("sfc-connect", () => window.flow.connected.push(performance.now()));

// How much of a time requests were under way, in milliseconds.
const network = (from, to) => {
  const under_way = performance
    .getEntriesByType("resource")
    .map(({ startTime, responseEnd }) => [Math.max(startTime, from), Math.min(responseEnd, to)])
    .filter(([start, end]) => start < end)
    .sort(([one], [other]) => one - other);
  let [sum, reached] = [0, from];
  for (const [start, end] of under_way) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
};

window.signed_in = () => {
  const { clicked, opened, arrived, connected } = window.flow;
  const [open, from, to] = [opened.at(-1), arrived[0], connected.at(-1)];
  return { open: open - clicked, whole: to - from, own: to - from - network(from, to) };
};

// So many tokens at once: how long that took, and how much of it no request was under way.
window.tokens = async (label, count) => {
  const element = document.querySelector("salesforce-credentials");
  performance.clearResourceTimings();
  const from = performance.now();
  const given = await Promise.all(Array.from({ length: count }, () => element.accessToken(label)));
  const to = performance.now();
  const different = new Set(given.map(({ accessToken }) => accessToken)).size;
  return { whole: to - from, own: to - from - network(from, to), different };
};
