// The timeline: a bar for each incident, as long as the days that it may have been on. Below it a
// strip of all weeks, on which the days are chosen.

import { DAY, date, extent, iso, outside, plus } from "./days.js";
import { days, day, element, incidents, number } from "./words.js";

const ROW = 17;
const LEAST = 6;
const LABELLED = 60;
const LETTER = 6.1;
const STRIP = 46;

export class Timeline {
  constructor(body, large, page) {
    this.body = body;
    this.large = large;
    this.page = page;
    this.outside = element("p", { class: "drawing-note" });
    this.scroll = element("div", { class: "timeline-scroll" });
    if (large) {
      this.scroll.tabIndex = 0;
      this.scroll.setAttribute("role", "region");
      this.scroll.setAttribute("aria-label", "Incidents by day");
    }
    this.tip = element("p", { class: "drawing-tip", id: "timeline-tip" });
    this.drawing = d3.select(this.scroll).append("svg").attr("id", "timeline-drawing").attr("class", "drawing");
    this.strip = d3.select(body).append("svg").attr("id", "timeline-strip").attr("class", "drawing strip")
      .attr("role", "group").attr("aria-label", "Days that are shown");
    this.strip.attr("height", STRIP).attr("width", 10);
    body.prepend(this.scroll);
    body.append(this.outside);
    if (large) body.append(this.tip);
    this.say(null);
  }

  draw(record, asked) {
    this.record = record;
    this.asked = asked;
    this.resize();
  }

  resize() {
    if (!this.record) return;
    const { overview, weeks } = this.record;
    const dated = asked(this.asked) ? weeks : overview.weeks;
    this.days = extent(dated, this.asked, this.large ? 21 : 28);
    this.outside.replaceChildren();
    if (this.days && (this.days.before || this.days.after)) {
      this.outside.append("Not drawn: ");
      outside(this.days, (changes) => this.page.link(changes)).forEach(([words, link], i) => {
        this.outside.append(i > 0 ? ", " : "", element("a", { href: link }, words));
      });
    }
    this.drawStrip();
    this.drawBars();
  }

  drawBars() {
    const svg = this.drawing;
    svg.selectAll("*").remove();
    const width = this.scroll.clientWidth;
    const room = Math.max(60, this.scroll.clientHeight - 2);
    const { overview } = this.record;
    svg.attr("role", "group").attr("aria-label", `Timeline: ${incidents(overview.spans.length)} with a day`);
    if (!this.days || overview.spans.length === 0) {
      svg.attr("width", width).attr("height", 60);
      svg.append("text").attr("class", "drawing-none").attr("x", 12).attr("y", 32).text("No incident with a day.");
      return;
    }
    const { from, to } = this.days;
    const x = d3.scaleUtc([from, to], [10, width - 10]);
    const spans = overview.spans
      .map((span) => ({ ...span, first: date(span.from), last: date(span.to) }))
      .filter((span) => span.first < to && plus(span.last, 1) > from);
    const labelled = this.large && spans.length <= LABELLED;
    const lanes = [];
    for (const span of spans) {
      const start = Math.max(10, x(span.first));
      const end = Math.min(width - 10, x(plus(span.last, 1)));
      span.x = start;
      span.width = Math.max(LEAST, end - start);
      if (start + span.width > width - 10) span.x = width - 10 - span.width;
      span.cut = span.first < from ? "left" : plus(span.last, 1) > to ? "right" : null;
      const words = labelled ? Math.min(340, span.summary.length * LETTER + 14) : 3;
      span.left = labelled && span.x + span.width + words > width;
      const reach = span.left ? [span.x - words, span.x + span.width + 4] : [span.x, span.x + span.width + words];
      let lane = lanes.findIndex((taken) => taken.every((other) => other[1] <= reach[0] || other[0] >= reach[1]));
      if (lane < 0) lane = lanes.push([]) - 1;
      lanes[lane].push(reach);
      span.lane = lane;
    }
    const top = 26;
    const row = labelled ? Math.min(30, Math.max(20, (room - top - 8) / lanes.length))
      : Math.max(this.large ? 6 : 2.6, Math.min(ROW, (room - top - 8) / lanes.length));
    const bar = Math.max(1.8, Math.min(12, row < 9 ? row * 0.7 : row - 4));
    const height = Math.max(room, Math.floor(top + lanes.length * row + 8));
    svg.attr("width", width).attr("height", this.large ? height : room);
    const axis = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
    axis.attr("transform", `translate(0,${top - 6})`)
      .call(d3.axisTop(x).ticks(Math.max(2, width / 110)).tickSize(-height).tickFormat(tick(from, to)))
      .call(keep, width);
    const brush = d3.brushX().extent([[10, top - 6], [width - 10, height]]).on("end", (event) => {
      if (!event.selection) return;
      svg.select(".choose").call(brush.move, null);
      this.choose(...event.selection.map(x.invert));
    });
    svg.append("g").attr("class", "choose").attr("aria-hidden", "true").call(brush);
    const bars = svg.append("g").selectAll("a").data(spans).join("a")
      .attr("href", (span) => "/incidents/" + span.id)
      .attr("data-page", "")
      .attr("data-span", (span) => span.id)
      .attr("class", (span) => "span" + (span.counts ? "" : " hollow") + (span.last > span.first ? " range" : ""))
      .attr("tabindex", (span, i) => (i === 0 && this.large ? 0 : -1))
      .attr("aria-label", (span) => told(span));
    bars.append("rect").attr("class", "span-reach")
      .attr("x", (span) => span.x - 2).attr("y", (span) => top + span.lane * row)
      .attr("width", (span) => span.width + 4).attr("height", row);
    bars.append("rect").attr("class", "span-bar")
      .attr("x", (span) => span.x).attr("y", (span) => top + span.lane * row + (row - bar) / 2)
      .attr("width", (span) => span.width).attr("height", bar).attr("rx", (span) => (span.last > span.first ? bar / 2 : 1));
    bars.filter((span) => span.cut !== null && bar > 5).append("path").attr("class", "span-cut")
      .attr("d", (span) => {
        const y = top + span.lane * row + row / 2;
        return span.cut === "left" ? `M${span.x + 5},${y - 4}l-5,4l5,4` : `M${span.x + span.width - 5},${y - 4}l5,4l-5,4`;
      });
    if (labelled) {
      bars.append("text").attr("class", "span-words")
        .attr("x", (span) => (span.left ? span.x - 6 : span.x + span.width + 6))
        .attr("text-anchor", (span) => (span.left ? "end" : "start"))
        .attr("y", (span) => top + span.lane * row + row / 2 + 4)
        .text((span) => shorten(span.summary, 54));
    }
    bars.on("mouseenter focus", (event, span) => this.say(told(span)))
      .on("mouseleave blur", () => this.say(null))
      .on("keydown", (event) => this.step(event, bars.nodes()));
    this.say(null);
  }

  say(words) {
    this.tip.textContent = words ?? "A bar is as long as the days that an incident may have been on; hollow: "
      + "not said to have happened. Drag over days to keep only these.";
    this.tip.classList.toggle("said", words !== null);
  }

  /** One bar takes the tabulator; the arrow keys lead to the others. */
  step(event, bars) {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const next = bars[bars.indexOf(event.currentTarget) + way];
    if (!next) return;
    event.currentTarget.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  }

  choose(a, b) {
    const from = d3.utcDay.floor(a);
    const to = d3.utcDay.floor(new Date(+b - 1));
    this.page.change({ from: iso(from), to: iso(to < from ? from : to) }, "days");
  }

  drawStrip() {
    const svg = this.strip;
    const focused = document.activeElement?.id;
    svg.selectAll("*").remove();
    const weeks = this.record.weeks;
    const width = this.body.clientWidth;
    svg.attr("width", width).attr("height", STRIP);
    if (weeks.length === 0) return;
    const all = extent(weeks, new Map(), 56);
    const low = this.days && this.days.from < all.from ? this.days.from : all.from;
    const high = this.days && this.days.to > all.to ? this.days.to : all.to;
    const x = d3.scaleUtc([low, high], [10, width - 10]).clamp(true);
    const y = d3.scaleLinear([0, d3.max(weeks, (week) => week.incidents)], [0, STRIP - 20]);
    svg.append("line").attr("class", "baseline").attr("x1", 10).attr("x2", width - 10).attr("y1", STRIP - 15).attr("y2", STRIP - 15);
    svg.append("g").attr("aria-hidden", "true").selectAll("rect")
      .data(weeks.filter((week) => date(week.monday) >= low && date(week.monday) < high)).join("rect")
      .attr("class", "strip-week").attr("x", (week) => x(date(week.monday)))
      .attr("width", (week) => Math.max(1.5, x(plus(date(week.monday), 7)) - x(date(week.monday)) - 1))
      .attr("y", (week) => STRIP - 15 - Math.max(1.5, y(week.incidents)))
      .attr("height", (week) => Math.max(1.5, y(week.incidents)));
    svg.append("g").attr("class", "axis bare").attr("aria-hidden", "true").attr("transform", `translate(0,${STRIP - 15})`)
      .call(d3.axisBottom(x).ticks(Math.max(2, width / 120)).tickSize(0).tickPadding(3).tickFormat(tick(low, high)))
      .call(keep, width);
    const from = this.asked.has("from") ? date(this.asked.get("from")) : low;
    const to = this.asked.has("to") ? date(this.asked.get("to")) : plus(high, -1);
    const brush = d3.brushX().extent([[10, 1], [width - 10, STRIP - 15]]).on("end", (event) => {
      if (!event.sourceEvent) return;
      if (event.selection) this.choose(...event.selection.map(x.invert));
      else this.page.change({ from: null, to: null }, "days");
    });
    const chosen = svg.append("g").attr("class", "choose").attr("aria-hidden", "true").call(brush);
    if (asked(this.asked)) chosen.call(brush.move, [x(from), Math.max(x(from) + 3, x(plus(to, 1)))]);
    if (!this.large) return;
    this.handle("from", "First day", from, x(from), [low, to]);
    this.handle("to", "Last day", to, x(plus(to, 1)), [from, plus(high, -1)]);
    if (focused === "timeline-from" || focused === "timeline-to") document.getElementById(focused).focus();
  }

  /** An end of the days that are shown: arrow keys move it by days, with shift by weeks. */
  handle(name, label, at, place, [low, high]) {
    const handle = this.strip.append("g").attr("id", "timeline-" + name).attr("class", "handle").attr("tabindex", 0)
      .attr("role", "slider").attr("aria-label", label).attr("aria-valuemin", +low / DAY).attr("aria-valuemax", +high / DAY)
      .attr("aria-valuenow", +at / DAY).attr("aria-valuetext", day(at)).attr("transform", `translate(${place},0)`);
    handle.append("rect").attr("class", "handle-reach").attr("x", -6).attr("y", 0).attr("width", 12).attr("height", STRIP - 14);
    handle.append("path").attr("class", "handle-line").attr("d", `M0,1V${STRIP - 15}`);
    handle.append("rect").attr("class", "handle-grip").attr("x", -3).attr("y", 8).attr("width", 6).attr("height", 14).attr("rx", 2);
    handle.append("title").text(label + ": " + day(at));
    handle.on("keydown", (event) => {
      const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 28, PageDown: -28 }[event.key];
      const edge = { Home: low, End: high }[event.key];
      if (way === undefined && edge === undefined) return;
      event.preventDefault();
      const now = new Date(Number(handle.attr("aria-valuenow")) * DAY);
      const next = new Date(Math.max(+low, Math.min(+high, +(edge ?? plus(now, way * (event.shiftKey ? 7 : 1))))));
      handle.attr("aria-valuenow", +next / DAY).attr("aria-valuetext", day(next));
      this.say(label + ": " + day(next));
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.page.change({ [name]: iso(next) }, "days"), 350);
    });
    // The pointer drags the ends of the brush below.
    handle.style("pointer-events", "none");
  }
}

const asked = (filter) => filter.has("from") || filter.has("to");

function told(span) {
  return [days(span.first, span.last), span.summary, span.place,
    span.killed === null || span.killed === undefined ? null : "killed " + number(span.killed),
    span.counts ? null : "not said to have happened"].filter(Boolean).join(" · ");
}

const shorten = (words, most) => (words.length <= most ? words : words.slice(0, most - 1).trimEnd() + "…");

/** Years, months or days: each label says what is new in it, the first one all. */
export function tick(from, to) {
  const year = d3.utcFormat("%Y");
  const month = d3.utcFormat("%b");
  const dayOfMonth = d3.utcFormat("%-d %b");
  const long = to - from > 120 * DAY;
  let last = null;
  return (value, i) => {
    if (i === 0) last = null;
    const same = last === value.getUTCFullYear();
    last = value.getUTCFullYear();
    if (long && value.getUTCMonth() === 0) return year(value);
    const short = long ? month(value) : dayOfMonth(value);
    return same ? short : short + " " + year(value);
  };
}

/** Keeps the labels at the ends of an axis within the drawing. */
export function keep(axis, width) {
  axis.selectAll(".tick").each(function () {
    const place = Number(/translate\(([-\d.]+)/.exec(this.getAttribute("transform"))?.[1] ?? 0);
    const half = this.querySelector("text").getComputedTextLength() / 2;
    const aside = place - half < 2 ? 2 - (place - half) : place + half > width - 2 ? width - 2 - (place + half) : 0;
    this.querySelector("text").setAttribute("dx", String(aside));
  });
}
