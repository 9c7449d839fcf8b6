"""Labels of our own for what no set marks: armed groups, facilities, roles, events and counted people.

Made by rule over what the model that ships sees in the reports (``dateline analyse``): the tree gives the extent of
a phrase, lists of ours say what its head is. The heads that learn from them then see the same where the tree
errs and where a word is not on a list. Only these types are taught by them (``TAUGHT`` in ``train``).
"""

import json
import os
import subprocess
import tempfile

from .gold import lines

SOURCES = {"muc": 500, "toll-airwars-gaza": 336, "gva": 250, "toll-cis530": 150}
"""The sets whose train texts are used, and how many reports of each."""

TYPES = ("ARMED", "FACILITY", "ROLE", "EVENT", "PEOPLE")

ARMED = set(
    """militant rebel insurgent guerrilla gunman fighter militia militiaman brigade battalion regiment platoon squadron
    force troop soldier army navy paramilitary jihadist separatist commando patrol infantry artillery marine ranger
    gendarme gendarmerie garrison column contingent peacekeeper assailant extremist terrorist legion corps faction
    mercenary contra mujahideen mujahid police policeman vigilante gang cartel""".split()
)
FACILITY = set(
    """hospital clinic school university college mosque church temple synagogue market bakery camp checkpoint base
    airbase airport airfield airstrip station barracks prison jail bridge dam refinery plant headquarters embassy
    consulate hotel shelter warehouse depot tower crossing port harbour harbor pipeline factory farm stadium mall
    shop store restaurant cafe library museum cemetery court courthouse office house home apartment
    building compound bunker tunnel outpost post garage substation mill orchard kindergarten nursery""".split()
)
ROLE = set(
    """president minister premier spokesman spokeswoman spokesperson commander general colonel captain major lieutenant
    sergeant admiral brigadier chief mayor governor ambassador leader official doctor nurse teacher farmer journalist
    reporter student deputy senator congressman secretary director judge prosecutor lawyer priest bishop imam pastor
    king prince sheikh emir chairman chairwoman head envoy diplomat negotiator mediator paramedic medic rescuer driver
    shopkeeper trader activist monitor witness resident sheriff detective coroner superintendent principal professor
    engineer""".split()
)
EVENT = set(
    """attack strike airstrike bombing shelling raid clash battle explosion blast ambush assault offensive shooting
    killing massacre kidnapping abduction arrest detention protest demonstration rally march riot ceasefire cease-fire
    truce talk negotiation siege blockade coup evacuation execution withdrawal retreat bombardment firefight gunfight
    fighting war invasion incursion occupation assassination murder beating torture rape looting arson crackdown
    operation campaign mobilisation mobilization deployment exercise summit meeting election trial funeral strike
    stabbing hostage-taking crossfire gunfire barrage detonation landing sabotage uprising revolt mutiny
    accident crash crime investigation""".split()
)
MODIFIERS = {"amod", "compound", "flat", "nmod:desc"}
COUNTED = {"advmod", "nummod", "amod", "det", "case", "nmod", "compound", "fixed", "obl", "advmod:emph", "punct"}


def base_of(form):
    """Returns the forms that a noun may be the plural of, itself first."""
    out = [form]
    for ending, made in (("ies", "y"), ("men", "man"), ("es", ""), ("s", "")):
        if form.endswith(ending):
            out.append(form[: -len(ending)] + made)
    return out


def people(path):
    """Returns the nouns for people of the reader's table."""
    nouns = set()
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line[0] != "#":
                nouns.update(cell.strip().lower() for cell in line.split("\t")[:2])
    return nouns


def base(words, head, relations=MODIFIERS):
    """Returns the first word of the phrase before its head that only names what it is: no article, no number."""
    first = head
    while first > 0:
        word = words[first - 1]
        inside = first - 1 < word[6] <= head
        if not inside or not (word[7] in relations or (word[7] == "punct" and word[2] == "PUNCT" and first > 1 and word[8] == "-")):
            break
        first -= 1
    while first < head and words[first][2] == "PUNCT":
        first += 1
    return first


def counted(words, head):
    """Returns the first word of a number of people before its noun, None where they are not counted."""
    numbers = [i for i in range(max(0, head - 8), head) if words[i][7] == "nummod" and words[i][6] == head]
    if not numbers:
        return None
    inside, first = {numbers[0]}, numbers[0]
    for i in range(numbers[0] - 1, max(-1, numbers[0] - 5), -1):
        if words[i][6] in inside and words[i][7] in COUNTED:
            inside.add(i)
            first = i
        else:
            break
    return first


def spans(words, nouns):
    """Returns the spans of a sentence: words as ``dateline analyse`` gives them, the form put behind."""
    out = []
    for at, word in enumerate(words):
        tag = word[2]
        if tag not in ("NOUN", "PROPN"):
            continue
        bases = {word[5].lower(), *base_of(word[8].lower())}
        naming = word[7] not in ("compound", "flat")
        if bases & ARMED and naming:
            out.append([base(words, at), at, "ARMED"])
        if bases & FACILITY and naming:
            out.append([base(words, at), at, "FACILITY"])
        if bases & ROLE:
            first = base(words, at)
            out.append([first, at, "ROLE"])
        if bases & EVENT and tag == "NOUN" and naming:
            out.append([base(words, at, {"compound"}), at, "EVENT"])
        if word[8].lower() in nouns:
            first = counted(words, at)
            if first is not None:
                out.append([first, at, "PEOPLE"])
    return out


def documents(folder, command, persons):
    """Yields the documents of all sources."""
    nouns = people(persons)
    for name, most in SOURCES.items():
        reports = []
        for report in lines(os.path.join(folder, name, "train", "reports.jsonl")):
            if len(reports) == most:
                break
            if report["text"].strip():
                reports.append({"id": f"{name}-{len(reports)}", "text": report["text"][:6000]})
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8", delete=False) as file:
            file.writelines(json.dumps(r) + "\n" for r in reports)
        try:
            out = subprocess.run([command, "analyse", "--in", file.name], check=True, capture_output=True, text=True)
        finally:
            os.unlink(file.name)
        for report, line in zip(reports, out.stdout.splitlines()):
            sentences = []
            for said in json.loads(line)["sentences"]:
                words = [w + [report["text"][w[0] : w[1]]] for w in said["words"]]
                sentences.append({"words": [w[8] for w in words], "spans": spans(words, nouns)})
            yield {"id": report["id"], "sentences": sentences}
