// Finds out when a page can be used, and reports it. Put before the page's own scripts, with the
// selector of what is waited for.
((selector, detailed) => {
  "use strict";
  const marks = {};
  const mark = (name) => {
    marks[name] ??= performance.now();
  };

  const report = () => {
    mark("painted");
    const [page] = performance.getEntriesByType("navigation");
    const files = performance.getEntriesByType("resource").map(({ name, startTime, responseEnd, transferSize }) => ({
      name, startTime, responseEnd, transferSize,
    }));
    // How long the same work takes: whether the processor is slowed down as was asked for.
    const before = performance.now();
    let sum = 0;
    for (let count = 0; count < 2_000_000; count += 1) sum += Math.sqrt(count);
    const work = sum > 0 ? performance.now() - before : NaN;
    const body = JSON.stringify({ marks, work, files, pageEnd: page.responseEnd });
    fetch("/report", { method: "POST", body });
  };

  const observer = new MutationObserver(() => {
    if (!roots.some((root) => root.querySelector(selector))) return;
    observer.disconnect();
    mark("usable");
    // A message that is posted in a frame comes after that has been painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = report;
      port2.postMessage(undefined);
    });
  });
  const roots = [];
  const watch = (root) => {
    roots.push(root);
    observer.observe(root, { childList: true, subtree: true });
  };
  watch(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  if (!detailed) return;

  const { define } = customElements;
  customElements.define = function (...given) {
    mark("defined");
    define.apply(this, given);
  };
  // Compiling and instantiating are one call; for their two times they are two here.
  const { compile, compileStreaming, instantiate } = WebAssembly;
  const inTwo = (compiling) => async (source, imports) => {
    mark("compiling");
    const module = await compiling.call(WebAssembly, source);
    mark("compiled");
    const instance = await instantiate.call(WebAssembly, module, imports);
    mark("instantiated");
    return { module, instance };
  };
  WebAssembly.instantiate = inTwo(compile);
  WebAssembly.instantiateStreaming = inTwo(compileStreaming);
})
