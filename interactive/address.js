// The state of a figure in the address of its page.

import { literal, snapped } from "./python.js";

// ?name.control=value for what is not as in the snippet, beside what else the address says
export function addressOf(data, state) {
  const address = new URL(location.href);
  for (const each of data.controls) {
    const key = `${data.name}.${each.name}`;
    if (state[each.name] === each.value) address.searchParams.delete(key);
    else address.searchParams.set(key, literal(state[each.name], each).replaceAll("\n", ""));
  }
  return address.href;
}

export function fromAddress(data) {
  const found = {};
  const parameters = new URL(location.href).searchParams;
  for (const each of data.controls) {
    const text = parameters.get(`${data.name}.${each.name}`);
    const value = text?.trim() && snapped(each.kind ? text : Number(text), each);
    if (value || value === 0) found[each.name] = value;
  }
  return found;
}
