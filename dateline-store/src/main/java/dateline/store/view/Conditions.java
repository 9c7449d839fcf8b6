package dateline.store.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The conditions of a question, put together as they are given; values are always bound. */
final class Conditions {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Adds a condition that has no value. */
  Conditions and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** Adds a condition on a value; nothing when the value is null. */
  Conditions and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** Gives a value a name without a condition. */
  Conditions with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Returns the conditions as the end of a question, empty when there are none. */
  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  /** Binds the values. */
  <T extends SqlStatement<T>> T bind(T statement) {
    values.forEach(statement::bind);
    return statement;
  }
}
