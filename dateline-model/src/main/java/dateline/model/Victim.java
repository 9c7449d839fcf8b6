package dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * A person who came to harm and whom the report names.
 *
 * @param name the name as written
 * @param age in years; null where it is not told
 * @param passage where the name stands
 */
public record Victim(String name, @Nullable Integer age, Passage passage) {}
