"""Texts of our own with what the exported model sees in them: a test holds the reader in Java against them."""

from .labels import shapes
from .runner import Analyst, Onnx

TEXTS = (
    ("At least 12 civilians were killed on Tuesday when warplanes bombed a market in Saraqib , two doctors said .",),
    ("GUNMEN KILLED THREE FARMERS NEAR BANGASSOU ON SUNDAY , RESIDENTS SAID .",),
    ("army says rebels shelled its positions near kidal overnight",),
    ("Five Aid Workers Abducted Near Maradi As Fighting Spreads",),
    ("“ We did n’t see who fired , ” said Oumar Diallo-Sané , 42 , a teacher in Ménaka .",),
    ("The Ministry of Defence denied that its forces had carried out the raid on al-Qa’im .",),
    ("İzmir , Łódź , Đà Nẵng and São Paulo are spelt with marks ; Θεσσαλονίκη and Київ with other letters .",),
    ("Reports from 北京 and القاهرة could not be checked .",),
    ("See https://example.org/reports/2014/05/casualties-of-the-shelling-of-the-old-town?lang=en#page-17 for more .",),
    ("1,200 people fled over 30 km² ; 3rd battalion , T-72s and an Mi-24 were seen .",),
    ("Kyiv said on Monday that Moscow had struck a hospital , killing four and wounding up to 20 .",),
    # Several windows, a short sentence that goes along unread, sentences of many lengths.
    (
        "Two policemen and a nurse were killed when a car bomb went off outside the provincial hospital of Wanlaweyn .",
        "The army blamed al-Shabaab .",
        "Witnesses said that three gunmen in uniform had forced the guards of the hospital to open the gate before the "
        "car , a white pick-up laden with explosives , was driven into the yard , where some forty patients were "
        "waiting in the shade of the wall with their relatives , many of them women who had walked for hours from "
        "villages that have had no clinic since the floods of the year before last , and who ran when the shooting "
        "began , leaving behind bags , shoes and water cans that lay about the yard until the evening , as the "
        "director of the hospital , Halima Warsame , told reporters who were let in after dark .",
        "Seven were hurt .",
        "“ We carried them to the road , ” she said , “ because no ambulance came . ”",
        "The governor , who had denied on Monday that the group was still in the district , promised an inquiry , but "
        "a spokesman for the African Union mission said that its helicopters would not fly again before the airstrip "
        "had been cleared of mines , which could take a week .",
        "CLASHES WENT ON OVERNIGHT NEAR THE BRIDGE .",
        "Neither account could be confirmed independently .",
    ),
)


def write(path, onnx, labels, pieces, lengths, lexicon):
    """Writes a table, a sentence a row: its text's number, words, shapes and pieces, and what every head says."""
    analyst = Analyst(Onnx(onnx, 1), labels, pieces, lengths, lexicon)
    documents = [{"id": str(n), "sentences": [{"words": s.split()} for s in text]} for n, text in enumerate(TEXTS)]
    with open(path, "w", encoding="utf-8") as file:
        file.write("# What training/ saw in texts of ours; written by its export, not by hand.\n")
        file.write("text\twords\tshapes\tpieces\ttags\tlemmas\theads\trelations\tnames\tthings\tphrases\tsaid\tfactuality\tmetonymy\n")
        for document, analyses in zip(documents, analyst.documents(documents)):
            for sentence, said in zip(document["sentences"], analyses):
                words = sentence["words"]
                cells = (
                    [document["id"]],
                    words,
                    shapes(words),
                    [",".join(map(str, pieces.of(word))) for word in words],
                    said["upos"],
                    said["lemmas"],
                    [head - 1 for head in said["heads"]],
                    said["rels"],
                    *([f"{first}-{last}-{kind}" for first, last, kind in said[head]] for head in ("names", "conflict", "phrases")),
                    [f"{part}-{first}-{last}-{cue}" for part, first, last, _, cue in said["said"]],
                    [f"{number:.2f}" for number in said["factuality"]],
                    [f"{number:.2f}" for number in said["metonymy"]],
                )
                file.write("\t".join(" ".join(map(str, cell)) for cell in cells) + "\n")
