package dateline.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds for every line of a reading beyond its schema: every span gives the text beside it,
 * counted in code points, and every id that is spoken of is there.
 */
public final class ExchangeInvariants {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Set<String> SPANS = Set.of("span", "trigger", "sentence", "source", "cue");

  private final JsonNode line;
  private final int[] codePoints;
  private final Findings findings = new Findings();

  private ExchangeInvariants(JsonNode line, String text) {
    this.line = line;
    this.codePoints = text.codePoints().toArray();
  }

  /** Checks a line that holds the text of its report. */
  public static void check(String line) {
    JsonNode text = MAPPER.readTree(line).path("report").path("text");
    if (!text.isString()) {
      throw new AssertionError("the line holds no text: give it beside");
    }
    check(line, text.asString());
  }

  /**
   * Checks a line against the text of its report.
   *
   * @throws AssertionError that names everything that does not hold
   */
  public static void check(String line, String text) {
    if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
      throw new AssertionError("a line holds a line break");
    }
    ExchangeInvariants invariants = new ExchangeInvariants(MAPPER.readTree(line), text);
    invariants.report(text);
    invariants.node("", invariants.line);
    invariants.ids();
    invariants.findings.done("The line of report " + invariants.line.path("report").path("id"));
  }

  private void report(String text) {
    JsonNode report = line.path("report");
    findings.that(
        digest(text).equals(report.path("sha256").asString("")), "sha256 is not the text's");
    findings.that(
        report.path("text").isMissingNode() || report.path("text").asString().equals(text),
        "the line holds another text");
    findings.that(
        report.path("published").isNull() == report.path("publishedFrom").isNull(),
        "published and publishedFrom do not go together");
  }

  /** Goes through the whole line: whoever adds a span has it checked without asking. */
  private void node(String path, JsonNode node) {
    if (node.isObject()) {
      JsonNode span = node.path("span");
      if (isSpan(span) && node.path("text").isString()) {
        String words = in(span);
        findings.that(
            node.path("text").asString().equals(words),
            path
                + " says “"
                + node.path("text").asString()
                + "” where the text has “"
                + words
                + "”");
      }
      days(path, node);
      range(path, node);
      for (String name : node.propertyNames()) {
        JsonNode child = node.get(name);
        if (SPANS.contains(name) && !child.isNull()) {
          span(path + "/" + name, child);
        } else if (name.equals("content") || name.equals("mentions")) {
          child.forEach(each -> span(path + "/" + name, each));
        }
        node(path + "/" + name, child);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        node(path + "/" + i, node.get(i));
      }
    }
  }

  private void span(String path, JsonNode span) {
    findings.that(
        isSpan(span)
            && span.get(0).asInt() >= 0
            && span.get(0).asInt() < span.get(1).asInt()
            && span.get(1).asInt() <= codePoints.length,
        path + " is no span of the text: " + span);
  }

  private void days(String path, JsonNode node) {
    if (node.path("from").isString() && node.path("to").isString()) {
      findings.that(
          node.get("from").asString().compareTo(node.get("to").asString()) <= 0,
          path + " ends before it begins");
    }
  }

  private void range(String path, JsonNode node) {
    if (node.path("min").isInt() && node.path("max").isInt()) {
      findings.that(
          node.get("min").asInt() <= node.get("max").asInt(), path + " has min above max");
    }
  }

  private void ids() {
    Set<String> places = idsOf("places", "p");
    Set<String> times = idsOf("times", "t");
    Set<String> actors = idsOf("actors", "a");
    Set<String> attributions = idsOf("attributions", "s");
    Set<String> claims = idsOf("claims", "c");
    idsOf("incidents", "i");
    for (JsonNode attribution : line.path("attributions")) {
      known(actors, attribution.get("speaker"));
      known(attributions, attribution.get("inside"));
    }
    for (JsonNode claim : line.path("claims")) {
      known(places, claim.get("place"));
      known(times, claim.get("time"));
      known(claims, claim.get("about"));
      claim.path("attribution").forEach(id -> known(attributions, id));
      claim.path("participants").forEach(taking -> known(actors, taking.get("actor")));
      claim(claim);
    }
    for (JsonNode incident : line.path("incidents")) {
      known(places, incident.get("place"));
      incident.path("claims").forEach(id -> known(claims, id));
      incident.path("actors").forEach(id -> known(actors, id));
      incident.path("recipients").forEach(id -> known(actors, id));
    }
  }

  private void claim(JsonNode claim) {
    String id = claim.path("id").asString();
    JsonNode sentence = claim.path("sentence");
    findings.that(covers(sentence, claim.path("trigger")), id + " has its trigger elsewhere");
    JsonNode tolls = claim.path("tolls");
    for (int i = 0; i < tolls.size(); i++) {
      findings.that(covers(sentence, tolls.get(i).path("span")), id + " has a toll elsewhere");
      JsonNode whole = tolls.get(i).path("partOf");
      findings.that(
          whole.isNull()
              || (whole.asInt() != i
                  && whole.asInt() < tolls.size()
                  && tolls.get(whole.asInt()).path("harm").equals(tolls.get(i).path("harm"))),
          id + " has a toll that is part of " + whole);
    }
  }

  /** Checks that the ids of a list are its letter and 1, 2, 3 …, and returns them. */
  private Set<String> idsOf(String list, String letter) {
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (JsonNode each : line.path(list)) {
      String id = each.path("id").asString("");
      findings.that(id.equals(letter + ++number), list + " holds " + id + " as number " + number);
      ids.add(id);
    }
    return ids;
  }

  private void known(Set<String> ids, @Nullable JsonNode id) {
    if (id != null && !id.isNull()) {
      findings.that(ids.contains(id.asString()), "nothing has the id " + id);
    }
  }

  private String in(JsonNode span) {
    int start = span.get(0).asInt();
    int end = span.get(1).asInt();
    return start < 0 || end > codePoints.length || start > end
        ? ""
        : new String(codePoints, start, end - start);
  }

  private static boolean covers(JsonNode outer, JsonNode inner) {
    return isSpan(outer)
        && isSpan(inner)
        && outer.get(0).asInt() <= inner.get(0).asInt()
        && inner.get(1).asInt() <= outer.get(1).asInt();
  }

  private static boolean isSpan(JsonNode node) {
    return node.isArray() && node.size() == 2 && node.get(0).isInt() && node.get(1).isInt();
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
