// The actions of somebody with a phone: writes to a number of the account.

import { post } from "./control.js";
import { fill, h } from "./dom.js";
import { party } from "./format.js";
import { state } from "./store.js";

const SOMEBODY = "15155982927";

/** Sends a message to the account. */
export const write = ({ from, to, text }) => post("inbound", { from, to, text }, "The message went to the account");

/** Choices of the account's numbers that `fits`. */
export function numbers(select, fits = () => true) {
  const wanted = state.account.numbers.filter(fits).map((own) => own.number);
  if ([...select.options].map((option) => option.value).join() === wanted.join()) return;
  const chosen = select.value;
  fill(select, ...wanted.map((number) => h("option", { value: number }, party(number))));
  if (wanted.includes(chosen)) select.value = chosen;
}

/** A form to write from any phone. */
export function mountCompose() {
  const from = h("input", { id: "write-from", inputmode: "tel", required: true, value: SOMEBODY, autocomplete: "off" });
  const to = h("select", { id: "write-to", required: true });
  const text = h("textarea", { id: "write-text", rows: "2", required: true });
  const send = async (event) => {
    event.preventDefault();
    if (await write({ from: from.value, to: to.value, text: text.value })) {
      text.value = "";
      element.open = false;
    }
  };
  const form = h(
    "form.fields",
    { onsubmit: send },
    h("label", { for: "write-from" }, "From", from),
    h("label", { for: "write-to" }, "To", to),
    h("label", { for: "write-text" }, "Text", text),
    h("button.primary", { type: "submit" }, "Send to the account"),
  );
  const element = h("details.compose", {}, h("summary", {}, "Write from a phone"), form);
  return { element, render: () => numbers(to, (own) => own.sms_enabled) };
}
