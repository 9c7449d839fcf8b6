// Tolls by week: a band from the least to the most, a line at the number to quote. The axis begins
// at 0; a week without incidents is empty.

import { date, extent, iso, outside, plus } from "./days.js";
import { keep, tick } from "./timeline.js";
import { day, element, incidents, number, sum } from "./words.js";

const WIDEST = 72;
const LEFT = 40;
const HINT = "Columns are weeks. Point at one to read it; drag over weeks to keep only these.";

export class Charts {
  constructor(body, large, page) {
    this.body = body;
    this.large = large;
    this.page = page;
    this.readout = element("p", { class: "drawing-tip", id: "chart-readout" }, HINT);
    this.plot = element("div", { id: "chart-plot", class: "chart-plot" });
    if (large) {
      for (const [key, value] of Object.entries({ tabindex: "0", role: "slider", "aria-label": "Week",
        "aria-valuemin": "0", "aria-valuemax": "0", "aria-valuenow": "0", "aria-valuetext": "no week" })) {
        this.plot.setAttribute(key, value);
      }
    }
    body.append(this.plot);
    if (large) body.append(this.legend(), this.readout);
    this.outside = element("p", { class: "drawing-note" });
    body.append(this.outside);
    this.svg = d3.select(this.plot).append("svg").attr("class", "drawing").attr("aria-hidden", "true");
    this.plot.addEventListener("keydown", (event) => this.step(event));
    this.plot.addEventListener("focus", () => this.point(this.at ?? 0));
    this.plot.addEventListener("blur", () => this.point(null));
  }

  legend() {
    const legend = element("ul", { class: "chart-legend", id: "chart-legend" });
    for (const [name, words] of [["quote", "number to quote"], ["band", "from the least to the most"],
      ["upper", "a report leaves the upper end open"]]) {
      legend.append(element("li", {}, element("span", { class: "key " + name, "aria-hidden": "true" }), words));
    }
    return legend;
  }

  draw(record, asked) {
    this.record = record;
    this.asked = asked;
    this.at = null;
    this.resize();
  }

  resize() {
    if (!this.record) return;
    const { overview } = this.record;
    const svg = this.svg;
    svg.selectAll("*").remove();
    svg.attr("width", 0).attr("height", 0);
    this.outside.replaceChildren();
    const days = extent(overview.weeks, this.asked, 70);
    if (days && (days.before || days.after)) {
      this.outside.append("Not drawn: ");
      outside(days, (changes) => this.page.link(changes)).forEach(([words, link], i) => {
        this.outside.append(i > 0 ? ", " : "", element("a", { href: link }, words));
      });
    }
    this.weeks = [];
    this.cursor = null;
    const from = days && d3.utcMonday.floor(days.from);
    const to = days && d3.utcMonday.ceil(days.to);
    const earlier = overview.weeks.filter((week) => days && date(week.monday) < from);
    if (this.asked.has("from") && earlier.length > 0) {
      this.outside.append("Not drawn: ", incidents(earlier.reduce((all, week) => all + week.incidents, 0)),
        " that may have begun before these days.");
    }
    const width = this.plot.clientWidth;
    const height = this.plot.clientHeight;
    svg.attr("width", width).attr("height", height);
    if (!days || overview.weeks.length === 0) {
      svg.append("text").attr("class", "drawing-none").attr("x", 12).attr("y", 32).text("No incident with a day.");
      return;
    }
    const told = new Map(overview.weeks.map((week) => [week.monday, week]));
    const none = { min: 0, best: 0, max: 0, open: false };
    this.weeks = d3.utcMonday.range(from, to).map((monday) => told.get(iso(monday))
      ?? { monday: iso(monday), incidents: 0, killed: none, injured: none });
    const span = Math.min(width - LEFT - 8, this.weeks.length * WIDEST);
    const x = d3.scaleUtc([from, to], [LEFT, LEFT + span]);
    this.x = x;
    const column = span / this.weeks.length;
    const parts = this.large
      ? [["killed", "Killed", 0.4], ["injured", "Injured", 0.36], ["incidents", "Incidents", 0.24]]
      : [["killed", "Killed", 0.62], ["incidents", "Incidents", 0.38]];
    const foot = 18;
    const title = this.large ? 22 : 17;
    const free = height - foot - parts.length * title;
    let top = 0;
    for (const [name, words, share] of parts) {
      const high = free * share;
      this.part(name, words, top + title, top + title + high - 4, x, column);
      top += title + high;
    }
    svg.append("g").attr("class", "axis bare").attr("transform", `translate(0,${height - foot + 1})`)
      .call(d3.axisBottom(x).ticks(Math.max(2, span / 95)).tickSize(4).tickPadding(2).tickFormat(tick(from, to)))
      .call(keep, width);
    this.cursor = svg.append("rect").attr("class", "chart-cursor").attr("y", 4).attr("height", height - foot - 4)
      .attr("width", column).attr("visibility", "hidden");
    this.brush(x, height - foot, span);
    if (this.large) this.plot.setAttribute("aria-valuemax", String(this.weeks.length - 1));
  }

  part(name, words, top, bottom, x, column) {
    const group = this.svg.append("g").attr("class", "chart-part " + name).attr("id", "chart-" + name);
    const most = name === "incidents" ? d3.max(this.weeks, (week) => week.incidents)
      : d3.max(this.weeks, (week) => Math.max(week[name].max, week[name].best));
    const open = name !== "incidents" && this.weeks.some((week) => week[name].open);
    const y = d3.scaleLinear([0, Math.max(1, most) * 1.04], [bottom, top + (open ? 12 : 0)]);
    const whole = y.ticks(this.large ? 4 : 2).filter((value) => Number.isInteger(value));
    const right = x.range()[1];
    group.append("g").selectAll("line").data(whole).join("line").attr("class", "grid")
      .attr("x1", LEFT).attr("x2", right).attr("y1", y).attr("y2", y);
    group.append("g").selectAll("text").data(whole).join("text").attr("class", "tick")
      .attr("x", LEFT - 6).attr("y", (value) => y(value) + 4).text(number);
    group.append("text").attr("class", "chart-title").attr("x", 8).attr("y", top - 7).text(words);
    const shown = this.weeks.filter((week) => week.incidents > 0);
    const gap = column > 8 ? 1.5 : column > 4 ? 0.75 : 0.2;
    const at = (week) => x(date(week.monday)) + gap / 2;
    const wide = Math.max(1, column - gap);
    const columns = group.append("g");
    if (name === "incidents") {
      columns.selectAll("rect").data(shown).join("rect").attr("class", "bar").attr("x", at).attr("width", wide)
        .attr("y", (week) => y(week.incidents)).attr("height", (week) => bottom - y(week.incidents));
    } else {
      if (most === 0 && !open) {
        group.append("text").attr("class", "drawing-none").attr("x", LEFT + 10).attr("y", bottom - 8).text("None told of in these weeks.");
      }
      const harmed = shown.filter((week) => week[name].max > 0 || week[name].best > 0 || week[name].open);
      columns.selectAll(".floor").data(harmed).join("rect").attr("class", "floor").attr("x", at).attr("width", wide)
        .attr("y", (week) => y(week[name].min)).attr("height", (week) => bottom - y(week[name].min));
      columns.selectAll(".band").data(harmed).join("rect").attr("class", "band").attr("x", at).attr("width", wide)
        .attr("y", (week) => y(week[name].max)).attr("height", (week) => Math.max(0, y(week[name].min) - y(week[name].max)));
      const upper = harmed.filter((week) => week[name].open);
      columns.selectAll(".open").data(upper).join("rect").attr("class", "open").attr("x", at).attr("width", wide)
        .attr("y", (week) => y(week[name].max) - 12).attr("height", 12).attr("fill", `url(#open-${name})`);
      if (wide >= 6) {
        columns.selectAll(".arrow").data(upper).join("path").attr("class", "arrow")
          .attr("d", (week) => `M${at(week) + wide / 2 - 3},${y(week[name].max) - 5}l3,-4l3,4`);
      }
      columns.selectAll(".quote").data(harmed).join("line").attr("class", "quote")
        .attr("x1", at).attr("x2", (week) => at(week) + wide)
        .attr("y1", (week) => y(week[name].best)).attr("y2", (week) => y(week[name].best));
    }
    group.append("line").attr("class", "baseline").attr("x1", LEFT).attr("x2", right).attr("y1", bottom).attr("y2", bottom);
  }

  brush(x, bottom, span) {
    const brush = d3.brushX().extent([[LEFT, 0], [LEFT + span, bottom]]).on("end", (event) => {
      if (!event.selection) return;
      layer.call(brush.move, null);
      const [a, b] = event.selection.map(x.invert);
      this.choose(this.week(a), this.week(new Date(+b - 1)));
    });
    const layer = this.svg.append("g").attr("class", "choose").call(brush);
    layer.on("mousemove", (event) => this.point(this.week(x.invert(d3.pointer(event)[0]))))
      .on("mouseleave", () => this.point(document.activeElement === this.plot ? this.at : null))
      .on("click", (event) => {
        const week = this.week(x.invert(d3.pointer(event)[0]));
        this.choose(week, week);
      });
  }

  week(when) {
    const first = date(this.weeks[0].monday);
    return Math.max(0, Math.min(this.weeks.length - 1, Math.floor((when - first) / 604800000)));
  }

  choose(a, b) {
    if (!this.weeks[a] || !this.weeks[b]) return;
    this.page.change({ from: this.weeks[a].monday, to: iso(plus(date(this.weeks[b].monday), 6)) }, "days");
  }

  /** Says a week in words. */
  point(i) {
    const week = i === null ? null : this.weeks?.[i];
    this.cursor?.attr("visibility", week ? "visible" : "hidden");
    this.readout.classList.toggle("said", Boolean(week));
    if (!week) {
      this.readout.textContent = HINT;
      return;
    }
    this.at = i;
    const words = `Week of ${day(date(week.monday))}: ` + (week.incidents === 0 ? "no incident"
      : `${incidents(week.incidents)}; killed ${sum(week.killed)}; injured ${sum(week.injured)}`);
    this.cursor.attr("x", this.x(date(week.monday)));
    this.readout.textContent = words;
    if (this.large) {
      this.plot.setAttribute("aria-valuenow", String(i));
      this.plot.setAttribute("aria-valuetext", words);
    }
  }

  step(event) {
    const last = this.weeks.length - 1;
    const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 4, PageDown: -4 }[event.key];
    const edge = { Home: 0, End: last }[event.key];
    if (event.key === "Enter" && this.at !== null) {
      this.choose(this.at, this.at);
    } else if (way !== undefined || edge !== undefined) {
      this.point(Math.max(0, Math.min(last, edge ?? (this.at ?? 0) + way)));
    } else {
      return;
    }
    event.preventDefault();
  }
}
