package dateline.workbench.page;

import dateline.store.view.IncidentFilter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of pages that show the same incidents, or with one filter more or less: a filter
 * goes along wherever a link leads.
 */
public final class FilterLinks {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Digits of a degree: about ten metres. */
  private static final int DIGITS = 4;

  private final Map<String, String> parameters = new LinkedHashMap<>();

  /** Makes those of a filter. */
  public FilterLinks(IncidentFilter filter) {
    put("event", filter.event() == null ? null : Query.label(filter.event()));
    put("status", filter.status() == null ? null : Query.label(filter.status()));
    put("country", filter.country());
    put("admin1", filter.admin1());
    put("place", filter.place());
    put("box", filter.box() == null ? null : box(filter.box()));
    put("from", filter.from());
    put("to", filter.to());
    put("killed", filter.killed());
    put("report", filter.report());
  }

  /**
   * One filter, and how to do without it.
   *
   * @param name its parameter
   * @param label it in words
   * @param without the query without it, with its question mark; empty when nothing is left
   */
  public record Chip(String name, String label, String without) {}

  /** The query, with its question mark; empty when every incident is wanted. */
  public String query() {
    return query(parameters);
  }

  /** The query with one parameter set. */
  public String with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return query(more);
  }

  /** The query with a division of a country, and no narrower place. */
  public String division(String country, String admin1) {
    Map<String, String> division = new LinkedHashMap<>(parameters);
    division.keySet().removeAll(Set.of("place", "box"));
    division.put("country", country);
    division.put("admin1", admin1);
    return query(division);
  }

  /** The value of a parameter as an address writes it; null when it is not asked for. */
  public @Nullable String value(String name) {
    return parameters.get(name);
  }

  /** The query without some parameters. */
  public String without(String... names) {
    Map<String, String> less = new LinkedHashMap<>(parameters);
    less.keySet().removeAll(Set.copyOf(Arrays.asList(names)));
    return query(less);
  }

  /** The query with no other days than these. */
  public String days(LocalDate from, LocalDate to) {
    Map<String, String> days = new LinkedHashMap<>(parameters);
    days.put("from", from.toString());
    days.put("to", to.toString());
    return query(days);
  }

  /**
   * The filters in words, in the order of the form.
   *
   * @param place name of the place that is asked for, if it is known
   */
  public List<Chip> chips(@Nullable String place) {
    List<Chip> chips = new ArrayList<>();
    parameters.forEach(
        (name, value) -> chips.add(new Chip(name, words(name, value, place), removed(name))));
    return List.copyOf(chips);
  }

  /** Without its country, a division's name says little. */
  private String removed(String name) {
    return name.equals("country") ? without("country", "admin1") : without(name);
  }

  private static String words(String name, String value, @Nullable String place) {
    return switch (name) {
      case "event" -> Named.event(value);
      case "status" -> value;
      case "country" -> Named.country(value);
      case "place" -> place == null ? "place " + value : place;
      case "box" -> "part of the map";
      case "from" -> "from " + day(LocalDate.parse(value));
      case "to" -> "to " + day(LocalDate.parse(value));
      case "killed" -> "killed: " + value + " or more";
      case "report" -> "report " + value;
      default -> value;
    };
  }

  /** Returns a day as people write it. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, value.toString());
    }
  }

  private static String box(IncidentFilter.Box box) {
    return Arrays.stream(new double[] {box.west(), box.south(), box.east(), box.north()})
        .mapToObj(FilterLinks::degrees)
        .collect(Collectors.joining(","));
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DIGITS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(
                parameter ->
                    parameter.getKey()
                        + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }
}
