// The map. How near to a place something was is drawn as an area: a mark never says more than the
// report does. A mark's number is a number of incidents; its size means nothing.

import { element, incidents, number, tolls } from "./words.js";

const METRES = { settlement: 4000, facility: 1000, near: 25000, district: 40000, vague: 150000 };
const SAID = {
  settlement: "in it",
  facility: "in it",
  near: "near it, within about 25 km",
  district: "somewhere in the district, drawn as 40 km around its middle",
  division: "somewhere in the division",
  country: "somewhere in the country",
  vague: "somewhere in the area, drawn as 150 km around its middle",
};
const MARK = 13;
const LISTED = 5;
const DIVISIONS_FROM = 5;
const WORLD = [[-38, -100], [62, 140]];

/** How near to its place an incident was: which area is drawn. */
function nearness(place) {
  const kind = place.kind.toLowerCase();
  if (kind === "country") return "country";
  if (kind === "region") return "division";
  if (kind === "water" || kind === "area") return "vague";
  if (place.precision === "NEAR") return "near";
  if (kind === "district" || place.precision === "AREA") return "district";
  return kind === "facility" ? "facility" : "settlement";
}

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export class Places {
  constructor(body, large, page) {
    this.large = large;
    this.page = page;
    this.places = [];
    this.base = fetch("/assets/map/countries.json").then((answer) => answer.json());
    this.boxes = fetch("/assets/map/bounds.json").then((answer) => answer.json());
    this.files = new Map();
    this.shapes = new Map();
    const box = element("div", { id: "map", class: "map", role: "group", tabindex: "0",
      "aria-label": "Map of incidents. Arrow keys move it, plus and minus zoom. The places stand in words below." });
    body.append(box);
    this.map = L.map(box, {
      attributionControl: false,
      zoomControl: large,
      zoomSnap: 0.25,
      zoomDelta: 1,
      minZoom: large ? 1 : 0,
      maxZoom: 12,
      maxBounds: large ? [[-75, -240], [86, 240]] : null,
      scrollWheelZoom: large,
      zoomAnimation: !still(),
      fadeAnimation: !still(),
      markerZoomAnimation: !still(),
      renderer: L.svg({ padding: 0.6 }),
    });
    this.map.setView([20, 20], 2);
    for (const [name, level] of [["land", 300], ["divisions", 320], ["outlines", 340], ["areas", 360], ["names", 380]]) {
      this.map.createPane(name).style.zIndex = level;
      if (name === "names") this.map.getPane(name).style.pointerEvents = "none";
    }
    this.renderers = {};
    for (const pane of ["land", "divisions", "outlines", "areas"]) {
      this.renderers[pane] = L.svg({ padding: 0.6, pane });
    }
    this.groups = {};
    for (const name of ["land", "divisions", "outlines", "areas", "names", "marks"]) {
      this.groups[name] = L.layerGroup().addTo(this.map);
    }
    if (large) this.furnish(body);
    this.map.on("moveend", () => this.arrange());
    this.drawn = this.base.then((countries) => this.drawLand(countries));
  }

  furnish(body) {
    L.control.scale({ imperial: false, maxWidth: 110 }).addTo(this.map);
    const inView = element("button", { type: "button", id: "map-in-view", class: "map-button" },
      "Only what is in view");
    inView.addEventListener("click", () => {
      const bounds = this.map.getBounds();
      const fixed = (value, limit) => Math.max(-limit, Math.min(limit, value)).toFixed(3);
      this.page.change({ box: [fixed(bounds.getWest(), 180), fixed(bounds.getSouth(), 90),
        fixed(bounds.getEast(), 180), fixed(bounds.getNorth(), 90)].join(",") }, "map");
    });
    const all = element("button", { type: "button", id: "map-fit", class: "map-button" }, "Show all");
    all.addEventListener("click", () => this.fit(new Map()));
    const legend = element("div", { id: "map-legend", class: "map-legend" });
    const list = element("ul", { "aria-label": "How near the marks are to what happened" });
    for (const [name, words] of [["settlement", "in this place"], ["near", "near it, within about 25 km"],
      ["district", "somewhere in the district"], ["division", "somewhere in the division"],
      ["country", "somewhere in the country"], ["vague", "somewhere in the area or water"],
      ["group", "several places, too close to draw apart"]]) {
      list.append(element("li", {}, element("span", { class: "legend-mark mark " + name, "aria-hidden": "true" }),
        words));
    }
    legend.append(list, element("p", {}, "Numbers are incidents; a mark’s size says nothing of deaths. "
      + "Outlines: Natural Earth, as held on the ground, not as claimed."));
    const furniture = element("div", { class: "map-furniture" }, inView, all);
    body.append(furniture, legend);
  }

  drawLand(countries) {
    this.countries = new Map(countries.features.map((feature) => [feature.id, feature]));
    L.geoJSON(countries, {
      pane: "land",
      renderer: this.renderers.land,
      smoothFactor: 0.8,
      style: { className: "land" },
      onEachFeature: (feature, layer) => {
        layer.on("click", (event) => {
          L.DomEvent.stop(event);
          this.page.change({ country: feature.id, admin1: null, place: null, box: null }, "land");
        });
        this.shapes.set(feature.id, layer);
      },
    }).addTo(this.groups.land);
  }

  async draw(record, asked, origin) {
    const places = record.overview.places;
    const outlines = new Map(record.outlines.map((outline) => [outline.place, outline]));
    this.places = places.map((place, i) => ({
      ...place,
      near: nearness(place),
      outline: outlines.get(i) ?? null,
      at: L.latLng(place.latitude, place.longitude),
    }));
    this.asked = asked;
    await this.drawn;
    this.bounds ??= await this.boxes;
    this.counts = d3.rollup(this.places.filter((place) => place.country),
      (rows) => d3.sum(rows, (row) => row.incidents), (row) => row.country);
    for (const [id, layer] of this.shapes) {
      const path = layer.getElement();
      if (!path) continue;
      path.classList.toggle("told", this.counts.has(id));
      path.classList.toggle("chosen", asked.get("country") === id);
      path.classList.toggle("somewhere", this.places.some((p) => p.near === "country" && p.country === id));
      const count = this.counts.get(id);
      const name = this.countries.get(id).properties.name;
      layer.unbindTooltip();
      if (this.large && count) {
        layer.bindTooltip(`${name}: ${incidents(count)}`, { sticky: true, className: "map-tip", direction: "top" });
      }
    }
    this.map.closePopup();
    if (!(origin === "map" && asked.has("box")) && origin !== "days") this.fit(asked);
    this.arrange();
  }

  fit(asked) {
    const box = asked.get("box")?.split(",").map(Number);
    if (box) {
      const east = box[2] < box[0] ? box[2] + 360 : box[2];
      this.see([[box[1], box[0]], [box[3], east]], 0);
      return;
    }
    const bounds = L.latLngBounds([]);
    for (const place of this.places) {
      const country = this.bounds[place.country];
      if (place.near === "country" && country) {
        bounds.extend([country[1], country[0]]).extend([country[3], country[2]]);
      } else {
        bounds.extend(place.at.toBounds(2 * (METRES[place.near] ?? 120000)));
      }
    }
    const country = this.bounds[asked.get("country")];
    if (country && !asked.has("admin1") && !asked.has("place")) {
      bounds.extend([country[1], country[0]]).extend([country[3], country[2]]);
    }
    this.see(bounds.isValid() ? bounds : WORLD, this.large ? 24 : 6);
  }

  see(bounds, padding) {
    this.map.fitBounds(bounds, { maxZoom: this.large ? 9.5 : 7, animate: !still() && this.seen === true,
      duration: 0.4, padding: [padding, padding] });
    this.seen = true;
  }

  resize() {
    this.map.invalidateSize();
  }

  /** Draws what depends on how near one looks. */
  arrange() {
    if (!this.counts) return;
    this.map.getContainer().classList.toggle("far", this.map.getZoom() < 4);
    this.drawDivisions();
    this.drawAreas();
    this.drawMarks();
    this.drawNames();
  }

  drawDivisions() {
    const zoom = this.map.getZoom();
    const view = this.map.getBounds().pad(0.2);
    this.groups.divisions.clearLayers();
    this.groups.outlines.clearLayers();
    this.divisionShapes = new Map();
    const told = d3.rollup(this.places.filter((place) => place.outline), (rows) => rows, (row) => row.outline.division);
    const wanted = d3.group(this.places.filter((place) => place.near === "division" && place.outline), (p) => p.country);
    for (const country of this.counts.keys()) {
      const box = this.bounds[country];
      if (!box || !view.intersects([[box[1], box[0]], [box[3], box[2]]])) continue;
      if (zoom < DIVISIONS_FROM - (wanted.has(country) ? 2 : 0)) continue;
      const file = this.file(country);
      if (!file.features) continue;
      for (const feature of file.features) {
        const rows = told.get(feature.id) ?? [];
        const somewhere = rows.some((row) => row.near === "division");
        if (zoom >= DIVISIONS_FROM) {
          const layer = L.geoJSON(feature, { pane: "divisions", renderer: this.renderers.divisions, smoothFactor: 0.8,
            style: { className: "division" } });
          layer.on("click", (event) => {
            L.DomEvent.stop(event);
            const admin1 = rows.find((row) => row.admin1)?.admin1
              ?? rows.find((row) => row.near === "division")?.name ?? feature.properties.name;
            this.page.change(this.asked.get("country") === country || zoom >= 6
              ? { country, admin1, place: null, box: null }
              : { country, admin1: null, place: null, box: null }, "land");
          });
          if (this.large && rows.length > 0) {
            layer.bindTooltip(`${feature.properties.name}: ${incidents(d3.sum(rows, (row) => row.incidents))}`,
              { sticky: true, className: "map-tip", direction: "top" });
          }
          this.groups.divisions.addLayer(layer);
        }
        if (somewhere) {
          this.groups.outlines.addLayer(L.geoJSON(feature, { pane: "outlines", renderer: this.renderers.outlines,
            smoothFactor: 0.8, interactive: false,
            style: { className: "outline division", fillColor: "url(#hatch-division)" } }));
        }
        this.divisionShapes.set(feature.id, feature);
      }
    }
    for (const country of new Set(this.places.filter((p) => p.near === "country").map((p) => p.country))) {
      const feature = this.countries.get(country);
      if (!feature) continue;
      this.groups.outlines.addLayer(L.geoJSON(feature, { pane: "outlines", renderer: this.renderers.outlines,
        smoothFactor: 0.8, interactive: false,
        style: { className: "outline country", fillColor: "url(#hatch-country)" } }));
    }
  }

  /** A country's divisions, if they are there; when they come, the map is arranged anew. */
  file(country) {
    if (!this.files.has(country)) {
      this.files.set(country, {});
      fetch(`/assets/map/admin1/${country}.json`)
        .then((answer) => (answer.ok ? answer.json() : { features: [] }))
        .then((file) => {
          this.files.set(country, file);
          this.arrange();
        })
        .catch(() => {});
    }
    return this.files.get(country);
  }

  /** The areas that are large enough to be seen, within the view. */
  drawAreas() {
    this.groups.areas.clearLayers();
    const view = this.map.getBounds().pad(0.3);
    const pixel = 40075017 / (256 * 2 ** this.map.getZoom());
    for (const place of this.places) {
      const metres = METRES[place.near];
      if (!metres || !view.contains(place.at)) continue;
      const radius = metres / (pixel * Math.cos((place.latitude * Math.PI) / 180));
      if (radius < MARK - 2) continue;
      this.groups.areas.addLayer(L.circle(place.at, { radius: metres, pane: "areas", interactive: false,
        renderer: this.renderers.areas, className: "area " + place.near }));
    }
  }

  /** One mark for each place; one for several where they would lie on each other. */
  drawMarks() {
    const focused = document.activeElement?.dataset?.mark;
    this.groups.marks.clearLayers();
    const view = this.map.getBounds().pad(0.05);
    const rows = this.places.filter((place) => view.contains(place.at))
      .sort((a, b) => b.incidents - a.incidents || b.latitude - a.latitude);
    const piles = [];
    const reach = this.large ? 25 : 19;
    for (const place of rows) {
      const point = this.map.latLngToLayerPoint(place.at);
      const whole = place.near === "country" || place.near === "division";
      const pile = piles.find((other) => other.whole === whole && other.point.distanceTo(point) < reach);
      if (pile) pile.places.push(place);
      else piles.push({ point, whole, places: [place], at: place.at });
    }
    // What is somewhere in an outline may stand anywhere in it: it makes room for the others.
    const taken = piles.filter((pile) => !pile.whole).map((pile) => pile.point);
    for (const pile of piles.filter((other) => other.whole)) {
      const free = [[0, 0], [0, -1], [1, 0], [0, 1], [-1, 0], [1, -1], [1, 1], [-1, 1], [-1, -1], [0, -2], [2, 0], [0, 2], [-2, 0]]
        .map(([x, y]) => pile.point.add([x * reach, y * reach]))
        .find((point) => taken.every((other) => other.distanceTo(point) >= reach - 1));
      if (free) {
        pile.point = free;
        pile.at = this.map.layerPointToLatLng(free);
      }
      taken.push(pile.point);
    }
    for (const pile of piles) this.groups.marks.addLayer(this.mark(pile));
    if (focused) this.map.getPane("markerPane").querySelector(`[data-mark="${CSS.escape(focused)}"]`)?.focus();
  }

  mark({ places, at }) {
    const first = places[0];
    const spots = new Set(places.map((place) => place.latitude + " " + place.longitude));
    const group = spots.size > 1;
    const kinds = new Set(places.map((place) => place.near));
    const near = group && kinds.size > 1 ? "group" : group ? "group " + first.near : first.near;
    const count = d3.sum(places, (place) => place.incidents);
    const size = this.large ? 24 : 17;
    const icon = L.divIcon({ className: `mark ${near}${this.large ? "" : " small"}`, iconSize: [size, size],
      html: this.large ? (count > 1 || group ? number(count) : "") : "" });
    const marker = L.marker(at, { icon, keyboard: this.large, riseOnHover: true, zIndexOffset: group ? 0 : -10 });
    const name = group ? `${spots.size} places, ${first.name} and others` : first.name;
    const words = `${name}: ${incidents(count)}` + (group ? "" : ", " + [...new Set(places.map((place) => SAID[place.near]))].join(" or "));
    marker.on("add", () => {
      const shape = marker.getElement();
      shape.setAttribute("aria-label", words);
      shape.dataset.mark = group ? "group " + first.name : `${first.geonames ?? first.name}`;
      shape.dataset.incidents = String(count);
      if (!this.large) shape.setAttribute("aria-hidden", "true");
    });
    const zoomed = group && this.map.getZoom() < this.map.getMaxZoom();
    if (this.large) marker.bindTooltip(words, { className: "map-tip", direction: "top", offset: [0, -12] });
    marker.on("click", () => {
      if (!this.large) this.only(first);
      else if (zoomed) this.see(L.latLngBounds(places.map((place) => place.at)).pad(0.15), 60);
      else this.open(marker, places);
    });
    return marker;
  }

  changes(place) {
    return place.geonames
      ? { place: place.geonames, box: null }
      : { box: [place.longitude - 0.001, place.latitude - 0.001, place.longitude + 0.001, place.latitude + 0.001]
        .map((value) => value.toFixed(4)).join(",") };
  }

  only(place) {
    this.page.change(this.changes(place), "land");
  }

  open(marker, places) {
    const content = element("div", { class: "map-popup" });
    for (const place of places.slice(0, LISTED)) {
      const link = this.page.link(this.changes(place), "/incidents");
      const list = element("ul", { class: "popup-incidents" });
      content.append(
        element("h3", {}, place.name),
        element("p", { class: "popup-near" },
          [SAID[place.near], place.near === "division" || place.near === "country" ? null : place.admin1]
            .filter(Boolean).join(" · ")),
        element("p", { class: "popup-toll" }, [incidents(place.incidents), tolls(place)].filter(Boolean).join("; ")),
        list,
        element("p", { class: "popup-links" },
          element("a", { href: this.page.link(this.changes(place)) }, "Only this place"), " · ",
          element("a", { href: link, "data-page": "" },
            place.incidents === 1 ? "In the list" : `All ${number(place.incidents)} in the list`)));
      this.list(link, list, place).then(() => marker.getPopup()?.update());
    }
    if (places.length > LISTED) content.append(element("p", {}, `and ${places.length - LISTED} more places`));
    marker.unbindPopup().bindPopup(content, { maxWidth: 320, minWidth: 240, maxHeight: 300, className: "map-card" })
      .openPopup();
    content.tabIndex = -1;
    content.focus({ preventScroll: true });
    marker.once("popupclose", () => marker.getElement()?.focus({ preventScroll: true }));
  }

  async list(link, list, place) {
    const first = () => [[place.incident, place.summary]];
    const rows = await fetch(link.replace("/incidents", "/incidents.json"))
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((found) => found?.incidents.rows.slice(0, LISTED).map((row) => [row.id, row.summary]) ?? first())
      .catch(first);
    for (const [id, summary] of rows) {
      list.append(element("li", {}, element("a", { href: "/incidents/" + id, "data-page": "" }, summary)));
    }
  }

  /** Few names: those of what has incidents, where there is room. */
  drawNames() {
    this.groups.names.clearLayers();
    if (!this.large) return;
    const taken = [];
    const view = this.map.getBounds();
    const put = (feature, name, className, letter) => {
      const ring = largestRing(feature);
      const [west, north, east, south] = [d3.min(ring, (p) => p[0]), d3.max(ring, (p) => p[1]),
        d3.max(ring, (p) => p[0]), d3.min(ring, (p) => p[1])];
      const corner = this.map.latLngToLayerPoint([north, west]);
      const other = this.map.latLngToLayerPoint([south, east]);
      const width = name.length * letter;
      if (other.x - corner.x < width * 1.05 || other.y - corner.y < 16) return;
      const [longitude, latitude] = d3.polygonCentroid(ring);
      const middle = this.map.latLngToLayerPoint([latitude, longitude]);
      const room = (other.y - corner.y) / 4;
      const box = [0, 22, -22, 38, -38].filter((away) => Math.abs(away) <= room)
        .map((away) => [middle.x - width / 2, middle.y + away - 9, middle.x + width / 2, middle.y + away + 9])
        .find((b) => !taken.some((o) => o[0] < b[2] && o[2] > b[0] && o[1] < b[3] && o[3] > b[1]));
      if (!box) return;
      const at = this.map.layerPointToLatLng([middle.x, (box[1] + box[3]) / 2]);
      if (!view.contains(at)) return;
      taken.push(box);
      this.groups.names.addLayer(L.marker(at, { pane: "names", interactive: false, keyboard: false,
        icon: L.divIcon({ className: "map-name " + className, iconSize: [width, 18], html: element("span", { "aria-hidden": "true" }, name) }) }));
    };
    const zoom = this.map.getZoom();
    this.groups.marks.eachLayer((marker) => {
      const point = this.map.latLngToLayerPoint(marker.getLatLng());
      taken.push([point.x - 13, point.y - 13, point.x + 13, point.y + 13]);
    });
    if (zoom >= 6.5) {
      const told = new Set(this.places.filter((place) => place.outline).map((place) => place.outline.division));
      for (const [id, feature] of this.divisionShapes) {
        if (told.has(id) || zoom >= 7.5) put(feature, feature.properties.name, "division", 7);
      }
    }
    for (const [id, feature] of this.countries) {
      if (this.counts.has(id) || zoom >= 4) {
        put(feature, feature.properties.name, this.counts.has(id) ? "country told" : "country", 9);
      }
    }
  }
}

function largestRing(feature) {
  const { type, coordinates } = feature.geometry;
  const rings = type === "Polygon" ? [coordinates[0]] : coordinates.map((polygon) => polygon[0]);
  return d3.greatest(rings, (ring) => Math.abs(d3.polygonArea(ring)));
}
