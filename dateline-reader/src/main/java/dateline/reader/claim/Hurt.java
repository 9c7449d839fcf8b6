package dateline.reader.claim;

import dateline.model.Actor;
import dateline.model.ActorMentions;
import dateline.model.Participant;
import dateline.model.Participant.Role;
import dateline.model.Passage;
import dateline.model.Report;
import dateline.model.Span;
import dateline.model.Victim;
import dateline.reader.count.Party;
import dateline.reader.language.Analysed;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.table.Words;
import dateline.reader.toll.Harmed;
import dateline.reader.tree.Piece;
import dateline.reader.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Those who came to harm in a sentence, as they are called: "two traders", and by name those who
 * are told of behind them, "two traders, Joran Pell and Ana Lind". Names told behind a number add
 * nobody to it.
 */
final class Hurt {
  /** What leads from people to the names of some or all of them. */
  private static final Set<String> LEADING =
      Words.of(", : ; ( - — – including identified named namely");

  /** What may stand between two names of a list. */
  private static final Set<String> BETWEEN =
      Words.of("including identified named namely as of from among them his her their");

  /** So many words may stand before the next name: titles, ages, marks. */
  private static final int APART = 8;

  private final Report report;
  private final Analysed sentence;
  private final Tree tree;
  private final ActorMentions actors;
  private final List<Party> parties;
  private final List<Harmed> harmed;

  /**
   * Looks at one sentence.
   *
   * @param parties the people in it
   * @param harmed those of them who came to harm
   */
  Hurt(
      Report report,
      Analysed sentence,
      Tree tree,
      ActorMentions actors,
      List<Party> parties,
      List<Harmed> harmed) {
    this.report = report;
    this.sentence = sentence;
    this.tree = tree;
    this.actors = actors;
    this.parties = parties;
    this.harmed = harmed;
  }

  /** Returns them as participants; parts of them are told again only by name. */
  List<Participant> participants() {
    List<Participant> hurt = new ArrayList<>();
    for (Harmed each : harmed) {
      Party party = each.party();
      boolean people = party.count() == null || party.count().min() > 0;
      Party name = nameOf(party);
      if (people && name != null) {
        add(name, hurt);
      } else if (people && (!each.part() || isNamed(party))) {
        add(party, hurt);
      }
    }
    for (Party name : named()) {
      add(name, hurt);
    }
    return hurt;
  }

  /**
   * Returns who is called by name beside a title, or before what is said of him: "officer Joran
   * Pell", "Joran Pell, one of the leaders"; null for nobody.
   */
  private @Nullable Party nameOf(Party party) {
    Party next = nameAt(party.last() + 1);
    if (party.single() && next != null) {
      return next;
    }
    int head = tree.head(new Piece(tree.number(), party.first(), party.last()));
    if (!party.single() || isNamed(party) || !tree.relation(head).equals("appos")) {
      return null;
    }
    int whose = tree.head(head);
    for (Party each : parties) {
      if (isNamed(each) && each.first() <= whose && whose <= each.last()) {
        return each;
      }
    }
    return null;
  }

  private @Nullable Party nameAt(int word) {
    for (Party each : parties) {
      if (isNamed(each) && each.first() == word) {
        return each;
      }
    }
    return null;
  }

  /** Returns those of them who are called by name. */
  List<Victim> victims() {
    Set<Party> people = new LinkedHashSet<>();
    harmed.stream().map(Harmed::party).filter(Hurt::isNamed).forEach(people::add);
    people.addAll(named());
    List<Victim> victims = new ArrayList<>();
    for (Party party : people) {
      Span span = sentence.sentence().span(party.first(), party.last());
      victims.add(new Victim(span.in(report.text()), party.age(), report.passage(span)));
    }
    return victims;
  }

  private static boolean isNamed(Party party) {
    return party.kind() == Party.Kind.NAMED;
  }

  private void add(Party party, List<Participant> hurt) {
    Passage passage = passage(party);
    boolean known = hurt.stream().anyMatch(each -> each.passage().span().overlaps(passage.span()));
    if (!known) {
      hurt.add(new Participant(Role.VICTIM, passage, false));
    }
  }

  /** Returns the words for people: all of a name that they are a part of, without the verb. */
  private Passage passage(Party party) {
    int first = party.first();
    while (first < party.last() && isVerb(first, party)) {
      first++;
    }
    Span span = sentence.sentence().span(first, party.last());
    Actor actor = isNamed(party) ? actors.over(span) : null;
    for (Passage mention : actor == null ? List.<Passage>of() : actor.mentions()) {
      if (mention.span().covers(span)) {
        return mention;
      }
    }
    return report.passage(span);
  }

  /** "Kidnapped a farmer": the verb is no part of who the farmer is. */
  private boolean isVerb(int word, Party party) {
    int head = tree.head(word);
    boolean inside = head >= party.first() && head <= party.last();
    return sentence.tag(word) == PartOfSpeech.SCONJ
        || (sentence.tag(word) == PartOfSpeech.VERB && !inside);
  }

  /** Returns those who are told of by name behind people who came to harm. */
  private List<Party> named() {
    Set<Party> names = new LinkedHashSet<>();
    for (Harmed each : harmed) {
      Party party = each.party();
      int behind = party.last() + 1;
      boolean title = nameAt(behind) != null;
      if (title || LEADING.contains(sentence.lower(behind)) || (isNamed(party) && isAnd(behind))) {
        list(behind, party.single() && !isNamed(party) ? 1 : parties.size(), names);
      }
      for (int i = Math.max(behind, each.cue()) + 1; !party.single() && i < tree.size(); i++) {
        // "Two traders were killed: Joran Pell and Ana Lind."
        if (sentence.lower(i).equals(":") || sentence.lower(i).equals("including")) {
          list(i, parties.size(), names);
        }
      }
    }
    return List.copyOf(names);
  }

  private boolean isAnd(int word) {
    return sentence.tag(word) == PartOfSpeech.CCONJ;
  }

  /** Adds the names of a list that begins at a word, at most so many. */
  private void list(int from, int most, Set<Party> names) {
    int at = from;
    int added = 0;
    for (Party party : parties) {
      if (party.first() < at || !isNamed(party)) {
        continue;
      }
      boolean ends = party.first() - at > APART || added == most || isClause(party.last() + 1);
      for (int i = at; i < party.first(); i++) {
        ends |= !isBetween(i);
      }
      if (ends) {
        return;
      }
      names.add(party);
      added++;
      at = party.last() + 1;
    }
  }

  /** "Two men were killed, Joran Pell said": who is the subject of what follows is another. */
  private boolean isClause(int word) {
    PartOfSpeech tag = sentence.tag(word);
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
  }

  private boolean isBetween(int word) {
    return switch (sentence.tag(word)) {
      case NOUN, ADJ, PROPN, NUM, DET, PUNCT, CCONJ -> true;
      default -> BETWEEN.contains(sentence.lower(word));
    };
  }
}
