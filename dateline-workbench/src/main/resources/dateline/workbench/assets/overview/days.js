// Days as dates in UTC, and which of them a drawing shows.

export const DAY = 86400000;

export const date = (words) => new Date(words + "T00:00:00Z");

export const iso = (value) => new Date(value).toISOString().slice(0, 10);

export const plus = (value, days) => new Date(+value + days * DAY);

/**
 * The days to draw: those asked for; else those of all weeks, but for a few that lie so far off
 * that the others could not be told apart. What is left out is counted.
 */
export function extent(weeks, asked, least) {
  const mondays = weeks.map((week) => +date(week.monday));
  let from = asked.has("from") ? date(asked.get("from")) : null;
  let to = asked.has("to") ? plus(date(asked.get("to")), 1) : null;
  let before = 0;
  let after = 0;
  if (mondays.length > 0 && (from === null || to === null)) {
    const [low, high] = core(weeks, mondays);
    if (from === null) {
      from = new Date(Math.min(low, to === null ? low : +to - DAY));
      before = count(weeks, mondays, (monday) => monday < from);
    }
    if (to === null) {
      to = plus(Math.max(high, +from), 7);
      after = count(weeks, mondays, (monday) => monday >= to);
    }
  }
  if (from === null || to === null) return null;
  // Room around few days, but never beyond what is asked for: there, empty would say "none".
  const missing = Math.ceil(least - (to - from) / DAY);
  const open = Number(!asked.has("from")) + Number(!asked.has("to"));
  if (missing > 0 && open > 0) {
    if (!asked.has("from")) from = plus(from, -Math.ceil(missing / open));
    if (!asked.has("to")) to = plus(to, Math.ceil(missing / open));
  }
  return { from, to, before, after };
}

function core(weeks, mondays) {
  const first = mondays[0];
  const last = mondays[mondays.length - 1];
  const all = weeks.reduce((sum, week) => sum + week.incidents, 0);
  let low = first;
  let high = last;
  let passed = 0;
  let found = false;
  weeks.forEach((week, i) => {
    passed += week.incidents;
    if (!found && passed > all * 0.05) {
      low = mondays[i];
      found = true;
    }
    if (passed <= all * 0.97) high = mondays[Math.min(i + 1, mondays.length - 1)];
  });
  if (high < low) high = low;
  const room = Math.max(high - low, 8 * 7 * DAY);
  const near = (monday) => monday >= low - room / 4 && monday <= high + room / 4;
  if (last - first <= 3 * room) return [first, last];
  const kept = mondays.filter(near);
  return [kept[0], kept[kept.length - 1]];
}

function count(weeks, mondays, outside) {
  return weeks.reduce((sum, week, i) => sum + (outside(mondays[i]) ? week.incidents : 0), 0);
}

/** Says what lies outside the days that are drawn, with links to it. */
export function outside({ from, to, before, after }, link) {
  const said = [];
  if (before > 0) said.push([`${before} before`, link({ to: iso(plus(from, -1)) })]);
  if (after > 0) said.push([`${after} after`, link({ from: iso(to) })]);
  return said;
}
