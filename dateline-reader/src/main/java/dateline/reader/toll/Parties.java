package dateline.reader.toll;

import dateline.model.Count;
import dateline.reader.count.Party;
import dateline.reader.count.Party.Kind;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of a sentence, and where they stand to its verbs. */
final class Parties {
  /** A party of a group, with the party that it is a part of, if any. */
  record Member(Party party, @Nullable Party whole) {}

  private static final Set<String> GOVERNORS =
      Words.of(
          """
          by with of to from at in near against on for including between among than outside
          behind like inside into around as about over toward towards under
          """);
  private static final Set<String> CARRIERS =
      Set.of("body", "bodies", "group", "number", "total", "lives", "majority", "remains", "half");
  private static final Set<String> ENCLOSING = Set.of(",", "—", "–", "-", "(", ")");
  private static final Set<String> JOINTS = Set.of(",", "and", "&", "plus", "then", "also");
  private static final Set<String> CLAUSE_ENDS =
      Words.of(
          """
          ; : but while when because if where which although though until unless whether
          """);

  private final Analysed sentence;
  private final List<Party> all;
  private final Map<Integer, Party> byFirst = new HashMap<>();
  private final Map<Integer, Party> byLast = new HashMap<>();

  Parties(Analysed sentence, List<Party> all) {
    this.sentence = sentence;
    this.all = all;
    for (Party party : all) {
      byFirst.put(party.first(), party);
      byLast.put(party.last(), party);
    }
  }

  List<Party> all() {
    return all;
  }

  List<Party> between(int after, int before) {
    return all.stream().filter(p -> p.first() > after && p.last() < before).toList();
  }

  @Nullable Party around(int token) {
    for (Party party : all) {
      if (party.first() <= token && token <= party.last()) {
        return party;
      }
    }
    return null;
  }

  private @Nullable Party startingAt(int token) {
    return byFirst.get(token);
  }

  private @Nullable Party lastAt(int token) {
    return byLast.get(token);
  }

  /** Returns the people joined by "and" that end at a token. */
  List<Party> endingAt(int token) {
    Party party = lastAt(token);
    if (party == null) {
      return List.of();
    }
    Party parent =
        sentence.lower(party.first() - 1).equals("of") ? lastAt(party.first() - 2) : null;
    return leftGroup(parent == null ? party.all() : parent);
  }

  /** Returns the people before ", 34," or "(34)" that ends at a token. */
  List<Party> aged(int token) {
    String mark = sentence.lower(token);
    if ((mark.equals(",") || mark.equals(")")) && sentence.tag(token - 1) == PartOfSpeech.NUM) {
      return endingAt(token - 3);
    }
    return List.of();
  }

  /** Returns the subject of a verb whose first word is just behind a token. */
  List<Party> subjectBefore(int token) {
    for (int i = token; i >= 0; i--) {
      String word = sentence.lower(i);
      Party party = lastAt(i);
      if (party == null && (word.equals("who") || word.equals("whom"))) {
        return antecedent(i - 1);
      }
      if (CLAUSE_ENDS.contains(word)) {
        return List.of();
      }
      if (party == null) {
        continue;
      }
      if (!governed(party) && !aside(party)) {
        return leftGroup(party);
      }
      i = party.first();
    }
    return List.of();
  }

  /** "Three of them children", between commas, and "himself" are no subjects. */
  private boolean aside(Party party) {
    String before = sentence.lower(party.first() - 1);
    boolean mostly = before.equals("mostly") || before.equals("mainly") || before.equals("all");
    boolean enclosed =
        ENCLOSING.contains(before) && ENCLOSING.contains(sentence.lower(party.last() + 1));
    return (party.partitive() && enclosed)
        || mostly
        || sentence.lower(party.last()).endsWith("self")
        || sentence.lower(party.last()).endsWith("selves");
  }

  private List<Party> antecedent(int token) {
    for (int i = token; i >= Math.max(0, token - 12); i--) {
      Party party = lastAt(i);
      if (party != null) {
        return leftGroup(party.all());
      }
    }
    return List.of();
  }

  /** Tells whether a preposition other than "the bodies of" stands before a party. */
  private boolean governed(Party party) {
    String before = sentence.lower(party.first() - 1);
    if (before.equals("of") && CARRIERS.contains(sentence.lower(party.first() - 2))) {
      return false;
    }
    return GOVERNORS.contains(before);
  }

  /** Walks left over "a man, a woman and two children". */
  private List<Party> leftGroup(Party last) {
    ArrayDeque<Party> group = new ArrayDeque<>();
    group.add(last);
    Party party = last.partitive() ? null : last;
    while (party != null) {
      int i = party.first() - 1;
      int joints = 0;
      while (i >= 0 && (JOINTS.contains(sentence.lower(i)) || aside(i) > 0)) {
        joints++;
        i -= Math.max(1, aside(i));
      }
      Party before = joints > 0 ? lastAt(i) : null;
      if (before != null) {
        group.addFirst(before);
      }
      party = before;
    }
    return List.copyOf(group);
  }

  /** Returns how many tokens of an age behind a name end at a token: the two of ", 34". */
  private int aside(int i) {
    return sentence.tag(i) == PartOfSpeech.NUM && sentence.lower(i - 1).equals(",") ? 2 : 0;
  }

  /** Returns the object of a verb whose last word is just before a token. */
  List<Party> objectAfter(int token) {
    int i = token;
    if (sentence.tag(i) == PartOfSpeech.ADV && startingAt(i) == null) {
      i++;
    }
    Party party = startingAt(i);
    List<Party> group = new ArrayList<>();
    while (party != null) {
      group.add(party);
      i = party.last() + 1;
      Party number = sentence.lower(i).equals(",") ? startingAt(i + 1) : null;
      if (number != null && number.kind() == Kind.BARE) {
        i = number.last() + 1;
      }
      int joints = 0;
      while (JOINTS.contains(sentence.lower(i))) {
        joints++;
        i++;
      }
      boolean self =
          sentence.lower(party.last()).endsWith("self")
              && sentence.lower(party.last() + 1).equals(",");
      party = joints > 0 && !self ? startingAt(i) : null;
      if (party != null && (hasVerb(lastJoined(party)) || party.partitive())) {
        party = null;
      }
    }
    return group;
  }

  /** Returns the last of the people joined to a party: "doctors and a local official" said so. */
  private Party lastJoined(Party party) {
    Party last = party;
    while (true) {
      int i = last.last() + 1;
      while (JOINTS.contains(sentence.lower(i))) {
        i++;
      }
      Party next = i > last.last() + 1 ? startingAt(i) : null;
      if (next == null) {
        return last;
      }
      last = next;
    }
  }

  /** Tells whether a party is the subject of what follows it: "and two others were hurt". */
  private boolean hasVerb(Party party) {
    int next = party.last() + 1;
    if (sentence.tag(next) == PartOfSpeech.AUX || sentence.tag(next) == PartOfSpeech.VERB) {
      return true;
    }
    return HarmCue.at(sentence, next) != null;
  }

  /** Returns the count that stands right before a noun of harm: "three deaths", "no injuries". */
  @Nullable Party bareBefore(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
      Party party = lastAt(i);
      if (party != null) {
        return party.kind() == Kind.BARE
                || (party.count() instanceof Count.Exactly none && none.number() == 0)
            ? party
            : null;
      }
      PartOfSpeech tag = sentence.tag(i);
      if (tag != PartOfSpeech.ADJ && tag != PartOfSpeech.NOUN) {
        break;
      }
    }
    return null;
  }

  /** Returns the token before the verb group that stands before a token. */
  int verbBefore(int token) {
    for (int i = token - 1; i >= 0; i--) {
      PartOfSpeech tag = sentence.tag(i);
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
        int first = i;
        while (first > 0
            && (sentence.tag(first - 1) == PartOfSpeech.AUX
                || sentence.tag(first - 1) == PartOfSpeech.ADV
                || sentence.tag(first - 1) == PartOfSpeech.VERB)) {
          first--;
        }
        return first - 1;
      }
    }
    return -1;
  }

  /** Tells whether a party is told as a part: "including three children", "one of them". */
  boolean isPart(Party party) {
    String before = sentence.lower(party.first() - 1);
    String two = sentence.lower(party.first() - 2) + " " + before;
    if (party.partitive() && party.counted()) {
      return true;
    }
    if (before.equals("including") || two.equals("among them") || two.equals("of them")) {
      return true;
    }
    if (before.equals("and") || before.equals(",")) {
      Party earlier = lastAt(party.first() - 2);
      return earlier != null && isPart(earlier);
    }
    return false;
  }

  /** Parts a group: "two people, a man and a woman" is two, and its parts. */
  List<Member> members(List<Party> group) {
    List<Member> members = new ArrayList<>();
    Party first = group.isEmpty() ? null : group.getFirst();
    int rest = 0;
    for (Party party : group.subList(Math.min(1, group.size()), group.size())) {
      Count count = party.count();
      rest += count != null ? count.min() : party.single() ? 1 : 1_000_000;
    }
    boolean enumerated =
        first != null
            && group.size() > 1
            && first.count() != null
            && first.count().min() == rest
            && !first.single();
    boolean apposition =
        enumerated
            || (group.size() == 2
                && first != null
                && first.single()
                && !conjoined(group)
                && group.getLast().single());
    for (Party party : group) {
      members.add(new Member(party, apposition && !party.equals(first) ? first : null));
    }
    return members;
  }

  /** Tells whether an "and" stands between the first and the last of a group. */
  private boolean conjoined(List<Party> group) {
    for (int i = group.getFirst().last(); i < group.getLast().first(); i++) {
      if (sentence.lower(i).equals("and") || sentence.lower(i).equals("&")) {
        return true;
      }
    }
    return false;
  }
}
