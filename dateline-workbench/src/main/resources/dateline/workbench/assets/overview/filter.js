// The filter stands in the address, and nowhere else.

const NAMES = ["event", "status", "country", "admin1", "place", "box", "from", "to", "killed"];

/** What the address asks for: a map from parameter to value. */
export function read() {
  const asked = new Map();
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (value !== "" && NAMES.includes(name)) asked.set(name, value);
  }
  return asked;
}

/** The query, with its question mark, after changes; a value of null takes a filter away. */
export function query(changes = {}) {
  const asked = read();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") asked.delete(name);
    else asked.set(name, String(value));
  }
  const words = new URLSearchParams();
  for (const name of NAMES) {
    if (asked.has(name)) words.set(name, asked.get(name));
  }
  const all = words.toString();
  return all === "" ? "" : "?" + all;
}
