package dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Something about a report that its reader should know: odd input is data, not an exception.
 *
 * @param code a stable name, such as {@code undated}
 * @param span the words concerned; null when it concerns the whole report
 * @param message what is the matter, and what follows from it, in a sentence
 */
public record Problem(String code, @Nullable Span span, String message) {}
