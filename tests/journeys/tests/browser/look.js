// What a person would measure in a picture, for look.rs.
const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

const rgba = (colour) => {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
};

const around = (element) => element.parentElement ?? element.getRootNode().host;

// The colour that an element is on.
const ground_of = (element) => {
  for (let at = element; at; at = around(at)) {
    const colour = rgba(getComputedStyle(at).backgroundColor);
    if (colour[3] === 255) return colour;
  }
  return rgba("white");
};

const luminance = (colour) => {
  const [red, green, blue] = colour
    .slice(0, 3)
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const contrast_of = (element, property, ground = element) =>
  contrast(rgba(getComputedStyle(element)[property]), ground_of(ground));

const has_text = (element) =>
  element.matches("input, textarea") ||
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

const described = (element) => `${element.localName} ${element.getAttribute("part") ?? ""} “${clean(element.textContent).slice(0, 40)}”`;

// The texts that cannot be read well.
const too_weak = () =>
  everything()
    .filter((element) => !element.matches("head *, option, :disabled") && has_text(element))
    .map((element) => [described(element), contrast_of(element, "color")])
    .filter(([, ratio]) => ratio < 4.5);

const shadow = () => document.querySelector("salesforce-credentials").shadowRoot;
const shown = (selector) => everything().filter((element) => element.matches(selector));

// What is wider than the place of the wizard.
const sticks_out = () => {
  const place = document.querySelector("salesforce-credentials").parentElement.getBoundingClientRect();
  return [...below(shadow())]
    .filter((element) => element.checkVisibility() && !element.matches(".unseen, dialog, dialog *"))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < place.left - 0.5 || right > place.right + 0.5;
    })
    .map(described);
};

// How many letters the fullest lines have.
const longest_line = () =>
  Math.max(
    ...shown("p, li").map((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      const lines = new Set([...text.getClientRects()].map(({ top }) => Math.round(top)));
      return clean(element.textContent).length / Math.max(1, lines.size);
    }),
  );

const lefts = (selector) => new Set(shown(selector).map((element) => Math.round(element.getBoundingClientRect().left))).size;

const without_part = () =>
  shown(
    "input, textarea, button, a, summary, details, dialog, h2, label, legend, pre, " +
      "[role]:not(:empty), .card, .help, .problem, .badge, .remark",
  )
    .filter((element) => element.getRootNode() !== document && !element.part.length)
    .map(described);

// The drawings, with the numbers in them and how many steps stand beside them.
const drawings = () =>
  shown("svg[part=drawing]").map((svg) => ({
    name: svg.getAttribute("role") === "img" && name_of(svg),
    numbers: [...svg.querySelectorAll("circle + text")].map((text) => text.textContent).join(" "),
    steps: svg.nextElementSibling.children.length,
  }));

// Whether the menu of a drawing is on the right, and whether all its texts are the right way round.
const sides = () =>
  shown("svg[part=drawing]").map((svg) => {
    const { left, width } = svg.getBoundingClientRect();
    const quick_find = svg.querySelector("circle").getBoundingClientRect().left - left;
    const texts = [...svg.querySelectorAll("text")];
    return [quick_find > width / 2, texts.every((text) => text.getScreenCTM().a > 0)];
  });
