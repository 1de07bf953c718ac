// The files of an MMS. They stand elsewhere and are not fetched, so what is shown is drawn from their addresses.

import { h, icon } from "./dom.js";

const KINDS = [
  ["image", /\.(jpe?g|png|bmp|gif)$/i],
  ["sound", /\.(wav|mp3|amr|aac|midi?)$/i],
  ["film", /\.(3gpp?|mp4)$/i],
  ["card", /\.vcf$/i],
];

export function media(address) {
  const url = URL.parse?.(address) ?? new URL(address);
  const file = url.pathname.split("/").at(-1) || url.host;
  const [kind] = KINDS.find(([, ending]) => ending.test(file)) ?? ["image"];
  const tile = h("span.tile", {}, icon(kind));
  const label = h("span.name", {}, h("span.clip", {}, decode(file)), h("span.small", {}, url.host));
  const link = { href: url.href, target: "_blank", rel: "noopener noreferrer" };
  return /^https?:$/.test(url.protocol) ? h(`a.file.${kind}`, link, tile, label) : h("span.file", {}, tile, label);
}

function decode(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
