// The map, the timeline and the charts: each draws the same record, each changes the filter.

import { query, read } from "./filter.js";
import { incidents } from "./words.js";
import { Charts } from "./charts.js";
import { Places } from "./places.js";
import { Timeline } from "./timeline.js";

const root = document.getElementById("overview");
const panels = document.getElementById("overview-panels");
const said = document.getElementById("overview-said");
const look = root.dataset.look;
let asking = null;

const page = {
  look,
  /** Asks for something else; origin is the panel that wants it. */
  change(changes, origin) {
    const wanted = query(changes);
    if (wanted === query()) return;
    history.pushState(null, "", location.pathname + wanted);
    show(origin);
  },
  link: (changes, path = location.pathname) => path + query(changes),
};

const body = (name) => document.getElementById(name + "-body");
const looks = {
  map: new Places(body("map"), look === "map", page),
  timeline: new Timeline(body("timeline"), look === "timeline", page),
  charts: new Charts(body("charts"), look === "charts", page),
};
root.querySelectorAll(".undrawn").forEach((words) => words.remove());

async function show(origin) {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  root.setAttribute("aria-busy", "true");
  try {
    const asked = query();
    const [record] = await Promise.all([
      fetch(location.pathname + ".json" + asked, { signal }).then(answered).then((a) => a.json()),
      origin === "start"
        ? null
        : fetch(location.pathname + asked, { signal }).then(answered).then(refresh),
    ]);
    draw(record, origin);
    said.textContent = incidents(record.overview.incidents);
    root.dataset.drawn = String(Number(root.dataset.drawn ?? 0) + 1);
    root.removeAttribute("aria-busy");
  } catch (problem) {
    if (problem.name === "AbortError") return;
    root.removeAttribute("aria-busy");
    said.classList.remove("overview-hidden");
    said.textContent = "The workbench did not answer: " + problem.message + ". Load the page again.";
  }
}

function answered(answer) {
  if (!answer.ok) throw new Error(answer.status + " " + answer.statusText);
  return answer;
}

/** The words come from the server's page, so that they are written once. */
async function refresh(answer) {
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const focused = document.activeElement;
  for (const old of root.querySelectorAll("[data-refresh]")) {
    const now = fresh.getElementById(old.id);
    if (now === null) continue;
    for (const details of old.querySelectorAll("details[id]")) {
      const same = now.querySelector("#" + details.id);
      if (same !== null) same.open = details.open;
    }
    old.replaceWith(document.adoptNode(now));
  }
  if (focused === null || focused === document.body || focused.isConnected) return;
  const heir = (focused.id && document.getElementById(focused.id)) || document.getElementById("overview-count");
  heir.focus({ preventScroll: true });
}

function draw(record, origin) {
  size();
  const asked = read();
  for (const panel of Object.values(looks)) panel.draw(record, asked, origin);
}

/** The panels fill what the window leaves below the filter. */
function size() {
  const top = panels.getBoundingClientRect().top + window.scrollY;
  root.style.setProperty("--overview-top", Math.ceil(top) + "px");
}

root.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
  const link = event.target.closest?.("a[href]");
  if (link === null || link === undefined || link.hasAttribute("data-page")) return;
  const to = new URL(link.href, location.href);
  if (to.origin !== location.origin || to.pathname !== location.pathname || to.hash) return;
  event.preventDefault();
  history.pushState(null, "", to.pathname + to.search);
  show("words");
});

root.addEventListener("submit", (event) => {
  event.preventDefault();
  const changes = {};
  for (const field of event.target.elements) {
    if (field.name && field.type !== "hidden") changes[field.name] = field.value;
  }
  if (changes.country !== (read().get("country") ?? "")) {
    changes.admin1 = null;
    changes.place = null;
  }
  page.change(changes, "form");
});

root.addEventListener("change", (event) => {
  if (event.target.matches("#overview-filter select")) event.target.form.requestSubmit();
});

window.addEventListener("popstate", () => show("history"));

let resizing = 0;
window.addEventListener("resize", () => {
  cancelAnimationFrame(resizing);
  resizing = requestAnimationFrame(() => {
    size();
    for (const panel of Object.values(looks)) panel.resize();
  });
});

size();
show("start");
