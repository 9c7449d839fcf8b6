// Numbers and days in words, as the pages write them.

const NUMBER = new Intl.NumberFormat("en");
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
  "September", "October", "November", "December"];

export const number = (value) => NUMBER.format(value);

export const incidents = (value) => number(value) + (value === 1 ? " incident" : " incidents");

/** "12", "12 (10–15)", "12 (10–15 or more)". */
export function sum({ min, best, max, open }) {
  const range = min === max ? number(min) : number(min) + "–" + number(max);
  if (open) return `${number(best)} (${range} or more)`;
  return min === max && min === best ? number(best) : `${number(best)} (${range})`;
}

/** "killed 12 (10–15), injured 3"; empty when nobody came to harm. */
export function tolls(row) {
  return ["killed", "injured"]
    .filter((harm) => row[harm].max > 0 || row[harm].open)
    .map((harm) => harm + " " + sum(row[harm]))
    .join(", ");
}

/** "3 March 2025", of a date in UTC. */
export const day = (date) =>
  `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;

/** "3 March 2025", or "between 3 March 2025 and 5 March 2025". */
export function days(from, to) {
  return +from === +to ? day(from) : `between ${day(from)} and ${day(to)}`;
}

/** An element with attributes, and text or elements in it. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}
