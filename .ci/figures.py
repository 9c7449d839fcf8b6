"""Compares what was measured with what is kept: python3 .ci/figures.py RESULTS.tsv QUALITY.json [--update]

RESULTS: a line a set: its name, the scorer, the file that was read, and the scorer's last line, parted by tabs.
QUALITY: a list of {"set", "figure", "value", "command"}, values on a scale of 0 to 100. What is kept there of sets that were
not measured stays untouched. A figure is lowered on purpose only by hand.
"""

import json
import sys

SLACK = 1.0

# What is kept of a scorer's result: the name, the way to it, and what makes it a figure from 0 to 100.
TOLL = [
    ("killed accuracy", ("main", "killed", "accuracy"), 100),
    ("injured accuracy", ("main", "injured", "accuracy"), 100),
    ("date exact", ("main", "date", "exact", "recall"), 100),
]
KEPT = {
    "seed": [("points of 100", ("seed",), 1), ("attributions", ("groups", "attributions"), 1)],
    "toll": TOLL,
    "times": [("value F1", ("value_f1",), 1)],
    "places": [("end to end F1", ("end_to_end", "f"), 1)],
    "resolve": [("within 25 km", ("right25",), 1), ("of the resolved", ("right25_of_resolved",), 1)],
    "attribution": [
        (name, (name, "f"), 1)
        for name in ("cue exact", "source exact", "content overlap", "full, cue aside", "speaker")
    ],
    "plover": [("main type", ("main",), 1)]
    + [(f"{name} F1", (name, "f"), 1) for name in ("type", "mode", "actor", "recipient")],
    "muc": [(name, (name, "f"), 1) for name in ("roles", "roles_head", "incidents", "slots")],
    "event_type": [("weighted F1", ("weighted",), 1), ("told", ("told",), 1)],
    "claims": [
        (f"{name} F1", (name, "f"), 1)
        for name in ("claim", "actor", "recipient", "place", "date", "toll", "status", "whole", "incident")
    ],
    "status": [
        ("coverage", ("vocabulary", "coverage"), 1),
        ("accuracy", ("vocabulary", "accuracy"), 1),
        ("binary F1", ("vocabulary", "binary_f1"), 1),
        ("r", ("vocabulary", "r"), 100),
    ],
}
# Airwars keeps ranges, and hardly any incident without dead: both ends must be right.
KEPT_OF_SET = {
    "gold/gva/dev": TOLL + [("place within 161 km", ("main", "coordinates", "km_161", "recall"), 100)],
    "gold/toll-cis530/dev": TOLL + [("killed exact above nought", ("main", "killed", "positive_exact"), 100)],
    "gold/toll-airwars-gaza/dev": [
        ("killed exact range", ("main", "killed", "positive_exact"), 100),
        ("injured exact range", ("main", "injured", "positive_exact"), 100),
        ("date exact", ("main", "date", "exact", "recall"), 100),
    ],
    "gold/india_police/dev": [("sentence macro F1", ("sentence", "macro"), 1)],
}

# What is kept of the language model by itself, by set.
MODEL = {
    "ewt": ["upos", "uas", "las", "lemma"],
    "gum": ["news upos", "news uas", "news las", "news lemma"],
    "wikigold": ["f1"],
    "crossner": ["f1"],
    "re3d": ["f1"],
    "status": ["r", "r, vocabulary"],
    "relocar": ["accuracy"],
}


def of_model(name, result):
    """Yields the entries of ``dateline_model measure``: of a part, in capitals or not, of some sets."""
    _, part, way = name.split(" ")
    upper = " --upper" if way == "--upper" else ""
    for each, figures in result.items():
        command = f"cd training && python3 -m dateline_model measure --part {part}{upper} --sets {each}"
        for figure in MODEL[each]:
            value = figures[figure] * (100 if figure.startswith("r") else 1)
            told = f"model: {figure}" + (", in capitals" if upper else "")
            yield {"set": f"gold/{each}/{part}", "figure": told, "value": round(value, 1), "command": command}


def at(result, way):
    for step in way:
        result = result.get(step) if result else None
    return result


def measured(path):
    """Yields the entries of one run, and a line for each set that broke a promise which has no degrees."""
    entries, broken = [], []
    for line in open(path, encoding="utf-8"):
        name, scorer, reports, last = line.rstrip("\n").split("\t", 3)
        result = json.loads(last)
        if scorer == "model":
            entries += of_model(name, result)
            continue
        command = (
            f"./dateline read --format jsonl --without-text --in {reports} > readings.jsonl"
            f" && python3 ../shared/score/{scorer}.py {name if scorer == 'claims' else '../shared/' + name} readings.jsonl"
        )
        if scorer == "resolve":
            added = " --folder villages" if name.endswith("villages") else ""
            command = (
                f"./dateline gazetteer resolve{added} --in {reports} > resolved.jsonl"
                " && python3 ../shared/score/resolve.py ../shared/gold/conflict-places/dev resolved.jsonl"
            )
            if added:
                command = (
                    "./dateline gazetteer add --folder villages ../shared/gazetteer/reference/wof-12.tar.xz && " + command
                )
        if result.get("bad_offsets"):
            broken.append(f"{name}: {result['bad_offsets']} spans do not give the words beside them")
        for figure, way, scale in KEPT_OF_SET.get(name, KEPT[scorer]):
            value = at(result, way)
            if isinstance(value, list):  # so many right of so many
                value = 100 * value[0] / value[1]
            if value is not None:
                entries.append(
                    {"set": name, "figure": figure, "value": round(value * scale, 1), "command": command}
                )
    return entries, broken


def main(results, quality, update=False):
    now, failures = measured(results)
    try:
        kept = json.load(open(quality, encoding="utf-8"))
    except FileNotFoundError:
        kept = []
    before = {(entry["set"], entry["figure"]): entry for entry in kept}
    found = {(entry["set"], entry["figure"]) for entry in now}
    sets = {entry["set"] for entry in now}
    for key, entry in before.items():
        if entry["set"] in sets and key not in found:
            failures.append(f"{entry['set']}, {entry['figure']}: kept {entry['value']}, not measured any more")
    for entry in now:
        old = before.get((entry["set"], entry["figure"]))
        change = "new" if old is None else f"{entry['value'] - old['value']:+.1f}"
        print(f"{entry['set']:28} {entry['figure']:22} {entry['value']:6.1f}  {change}")
        if old is None:
            kept.append(entry)
        elif round(old["value"] - entry["value"], 1) > SLACK:
            failures.append(f"{entry['set']}, {entry['figure']}: {entry['value']} now, {old['value']} kept")
        elif entry["value"] >= old["value"]:
            old.update(entry)
    if update:
        with open(quality, "w", encoding="utf-8") as out:
            out.write("[\n" + ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in kept) + "\n]\n")
    for failure in failures:
        print("FAILED  " + failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], "--update" in sys.argv[3:]))
