package dateline.workbench.page;

import dateline.workbench.web.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page with its filters, from which the addresses of its neighbours are made: the
 * same list without one filter, in another order, its next part.
 *
 * @param path the path, such as "/reports"
 * @param filters the parts of the query that ask for something, as they were written
 */
public record Address(String path, List<String> filters) {
  /** Copies the list. */
  public Address {
    filters = List.copyOf(filters);
  }

  /** Returns the address of the page in a frame; filters without a value are left out. */
  public static Address of(Frame frame) {
    String query = frame.query();
    return new Address(
        frame.path(),
        query == null
            ? List.of()
            : Arrays.stream(query.split("&"))
                .filter(part -> part.indexOf('=') > 0 && !part.endsWith("="))
                .toList());
  }

  /** Returns the same on another page, such as "/map". */
  public Address at(String other) {
    return new Address(other, filters);
  }

  /** Returns the same without some filters, and from its first part on. */
  public Address without(String... names) {
    List<String> gone = new ArrayList<>(List.of(names));
    gone.add("page");
    return new Address(
        path,
        filters.stream()
            .filter(part -> !gone.contains(part.substring(0, part.indexOf('='))))
            .toList());
  }

  /** Returns the same with a filter set, from its first part on; without it for null. */
  public Address with(String name, @Nullable String value) {
    List<String> parts = new ArrayList<>(without(name).filters());
    if (value != null) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    return new Address(path, parts);
  }

  /** Returns the same at another part of the list. */
  public Address part(int number) {
    return with("page", number == 1 ? null : String.valueOf(number));
  }

  /** Returns it as a link has it. */
  @Override
  public String toString() {
    return filters.isEmpty() ? path : path + "?" + String.join("&", filters);
  }
}
