package dateline.reader.actor;

import dateline.model.Mention.PlaceName;
import dateline.model.Mention.Use;
import dateline.reader.actor.NameIndex.Naming;
import dateline.reader.actor.Reference.Government;
import dateline.reader.actor.Reference.Office;
import dateline.reader.actor.Reference.Person;
import dateline.reader.actor.Reference.Pronoun;
import dateline.reader.language.PartOfSpeech;
import dateline.reader.language.Stretch;
import dateline.reader.language.Word;
import dateline.reader.table.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the people whom a sentence names, or brings up by their office or as "he". */
final class PersonNames {
  private static final int LONGEST = 12;
  private static final Set<String> HONORIFICS =
      Words.of(
          """
          mr mrs ms miss dr sir lady lord prof professor president prime minister king queen prince
          princess sheikh shaykh sheik imam ayatollah mullah mufti pope bishop father sister brother
          gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal adm
          admiral brig brigadier commander cmdr sen senator rep gov governor judge justice
          inspector superintendent hajj hajji haji abu archbishop cardinal monsignor msgr patriarch
          reverend rev pastor deacon rabbi
          """);
  private static final Set<String> PARTICLES =
      Words.of("al el ad as ash at an ar ed es bin ibn ben de la del da dos du di van von der den");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "his", "her", "himself", "herself");

  private final ActorFile file;
  private final Scanned in;
  private final StateNames states;

  PersonNames(ActorFile file, Scanned in, StateNames states) {
    this.file = file;
    this.in = in;
    this.states = states;
  }

  @Nullable Reference person(int first, int last) {
    int from = first;
    while (from < last && HONORIFICS.contains(in.folded[from])) {
      from++;
    }
    int to = from;
    while (to < last && goesOn(to + 1)) {
      to++;
    }
    while (to > from && (in.folded[to].equals("s") || in.folded[to].isEmpty())) {
      to--;
    }
    List<String> words = words(from, to);
    PlaceName place = in.place(from);
    boolean placed = place != null && place.use() != Use.NAME && place.equals(in.place(to));
    if (words.isEmpty() || placed) {
      return null;
    }
    State capital = words.size() == 1 ? file.stateOfCapital(in.folded[from]) : null;
    boolean governs = capital != null && from == first && in.sentence.metonymy(to) > 0;
    return capital != null && governs
        ? new Government(in.where(from, to), capital.government())
        : person(from, to, leaders(words));
  }

  /** "Bishop Anselm Okot": a title and a name that hangs together with it; null for none. */
  @Nullable Reference titled(int i) {
    int name = i;
    while (name < in.folded.length && HONORIFICS.contains(in.folded[name]) && capitalised(name)) {
      name++;
    }
    boolean known = name < in.folded.length && (in.person(name) != null || leader(name) != null);
    if (name == i || name >= in.folded.length || known || !isName(name)) {
      return null;
    }
    Word title = in.sentence.words().get(name - 1);
    Word first = in.sentence.words().get(name);
    boolean together =
        (title.head() == name && title.relation().equals("nmod:desc"))
            || (first.head() == name - 1 && first.relation().equals("flat"));
    int last = name;
    while (last + 1 < in.folded.length
        && isName(last + 1)
        && in.sentence.words().get(last + 1).relation().equals("flat")) {
      last++;
    }
    return together ? person(name, last) : null;
  }

  private boolean capitalised(int i) {
    return in.sentence.sentence().token(i).capitalised();
  }

  private boolean isName(int i) {
    return in.sentence.tag(i) == PartOfSpeech.PROPN && capitalised(i) && !in.folded[i].isEmpty();
  }

  /** Whether a person's name may go on with a word: the model's runs over "said" now and then. */
  private boolean goesOn(int i) {
    return in.folded[i].isEmpty()
        ? !in.parts(i)
        : in.sentence.sentence().token(i).capitalised() || PARTICLES.contains(in.folded[i]);
  }

  /** Returns the leaders of a name without its initials: "Donald J. Trump". */
  private List<Leader> leaders(List<String> words) {
    List<String> whole = words.stream().filter(word -> word.length() > 1).toList();
    return whole.size() < 2
        ? List.of()
        : file.leaders().named(String.join(" ", whole)).stream().map(Naming::what).toList();
  }

  private Person person(int first, int last, List<Leader> leaders) {
    int role = first - 1;
    while (role > 0 && HONORIFICS.contains(in.folded[role]) && roleEndsAt(role - 1)) {
      role--;
    }
    String title = null;
    State state = null;
    for (Stretch each : Stretch.overlapping(in.sentence.things(), Math.max(0, role), role)) {
      if (each.type().equals("ROLE") && each.last() == role) {
        State of = states.adjective(each.first());
        int from = of == null ? each.first() : each.first() + states.adjectiveLength(each.first());
        if (from <= role && (title == null || of != null)) {
          title = in.text(from, role).toLowerCase(Locale.ROOT);
          state = of;
        }
      }
    }
    if (title == null && first > 0 && HONORIFICS.contains(in.folded[first - 1])) {
      title = in.sentence.lower(first - 1);
      state = first > 1 ? states.stateEndingAt(first - 2) : null;
    }
    return new Person(
        in.where(first, last), in.text(first, last), words(first, last), leaders, title, state);
  }

  @Nullable Reference leader(int i) {
    if (!in.sentence.sentence().token(i).capitalised()) {
      return null;
    }
    Reference longest = null;
    StringBuilder key = new StringBuilder();
    for (int k = i; k < Math.min(in.folded.length, i + LONGEST); k++) {
      if (in.parts(k)) {
        break;
      }
      if (!in.folded[k].isEmpty()) {
        key.append(key.isEmpty() ? "" : " ").append(in.folded[k]);
        String name = key.toString();
        List<Leader> leaders = file.leaders().named(name).stream().map(Naming::what).toList();
        boolean several = name.indexOf(' ') > 0;
        if (!leaders.isEmpty() && (several || in.person(i) != null)) {
          longest = person(i, k, leaders);
        }
        if (!file.leaders().begins(name)) {
          break;
        }
      }
    }
    return longest;
  }

  private boolean roleEndsAt(int last) {
    return Stretch.overlapping(in.sentence.things(), last, last).stream()
        .anyMatch(each -> each.type().equals("ROLE") && each.last() == last);
  }

  /** Returns the words of a person's name without particles, as {@link Folded} writes them. */
  private List<String> words(int first, int last) {
    List<String> words = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      Arrays.stream(in.folded[i].split(" "))
          .filter(word -> !word.isEmpty() && !PARTICLES.contains(word))
          .forEach(words::add);
    }
    return words;
  }

  @Nullable Reference office(int i) {
    State state = states.adjective(i);
    int from = state == null ? i : i + states.adjectiveLength(i);
    for (int k = Math.min(in.folded.length - 1, from + 3); k >= from; k--) {
      String office = String.join(" ", Arrays.asList(in.folded).subList(from, k + 1));
      if (!file.isOffice(office) || in.compounded(k) || nameFollows(k)) {
        continue;
      }
      State of = state;
      if (of == null && k + 2 < in.folded.length && in.sentence.lower(k + 1).equals("of")) {
        int country = in.sentence.lower(k + 2).equals("the") ? k + 3 : k + 2;
        PlaceName place = country < in.folded.length ? in.place(country) : null;
        of = place == null ? null : states.countryOf(place);
      }
      boolean definite = i > 0 && DEFINITE.contains(in.sentence.lower(i - 1));
      boolean ofOther = of == null && in.sentence.lower(k + 1).equals("of");
      return new Office(
          in.where(i, k), in.text(i, k), office, of, (definite && !ofOther) || state != null);
    }
    return null;
  }

  boolean nameFollows(int last) {
    int next = last + 1;
    while (next < in.folded.length && HONORIFICS.contains(in.folded[next])) {
      next++;
    }
    return next < in.folded.length && (in.person(next) != null || leader(next) != null);
  }

  @Nullable Reference pronoun(int i) {
    String word = in.sentence.lower(i);
    return PRONOUNS.contains(word)
        ? new Pronoun(in.where(i, i), !word.startsWith("h") || word.startsWith("her"))
        : null;
  }
}
