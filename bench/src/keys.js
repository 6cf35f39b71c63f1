// Measures every key from its press to the frame that shows it. Run once in a page; what is collected
// is in `window.keys`.
const spans = ["keydown", "keypress", "beforeinput", "input", "keyup"];
let key;
let began;
window.keys = [];
for (const type of spans) {
  // The first and the last listener of all: what is between them is what the page does, its
  // rendering included, which both frameworks put into a microtask.
  addEventListener(
    type,
    (event) => {
      if (type === "keydown") {
        key = { pressed: event.timeStamp, spent: 0, painted: NaN };
        window.keys.push(key);
      }
      began = performance.now();
    },
    true,
  );
  addEventListener(type, () => {
    key.spent += performance.now() - began;
    if (type !== "input") return;
    const ours = key;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        ours.painted = performance.now();
      };
      port2.postMessage(undefined);
    });
  });
}
