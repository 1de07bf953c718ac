// Makes and updates elements. Text is always set as text.

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element such as `h("button.primary", { type: "button", onclick }, "Send")`. Functions are listeners, `true` is an empty
 * attribute; null, undefined and false are left out.
 */
export function h(name, properties = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.join(" ");
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(property.slice(2), value);
    else element.setAttribute(property, value === true ? "" : String(value));
  }
  element.append(...shown(children));
  return element;
}

/** Replaces the children of an element. */
export function fill(element, ...children) {
  element.replaceChildren(...shown(children));
  return element;
}

function shown(children) {
  return children.flat().filter((child) => child !== null && child !== undefined && child !== false && child !== "");
}

/** Sets a text, and touches nothing where it is the same. */
export function text(element, value) {
  const wanted = String(value ?? "");
  if (element.textContent !== wanted) element.textContent = wanted;
}

/** A symbol of the page; screen readers skip it. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

const items = new WeakMap();

/** Makes the children of an element those of `list`, by key. Elements that stay keep focus, selection and sound. */
export function keyed(parent, list, key, create, update) {
  const known = new Map([...parent.children].map((element) => [element.dataset.key, element]));
  const wanted = list.map((item) => [String(key(item)), item]);
  const keys = new Set(wanted.map(([id]) => id));
  for (const [id, element] of known) {
    if (!keys.has(id)) element.remove();
  }
  let next = parent.firstElementChild;
  for (const [id, item] of wanted) {
    const element = known.get(id) ?? create(item);
    element.dataset.key = id;
    if (items.get(element) !== item) {
      items.set(element, item);
      update(element, item);
    }
    if (element === next) {
      next = next.nextElementSibling;
      continue;
    }
    const focused = element.contains(document.activeElement) ? document.activeElement : null;
    parent.insertBefore(element, next);
    focused?.focus({ preventScroll: true });
  }
}
