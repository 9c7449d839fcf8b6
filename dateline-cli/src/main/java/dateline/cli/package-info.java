/**
 * The commands: where reader, intake and exchange are joined.
 *
 * <p>{@link dateline.cli.Dateline} runs a command line and gives its exit code. Results go to
 * standard output, everything else to standard error; nothing is ever half a line, and nothing a
 * person sees is a stack trace. A test gives a {@link dateline.cli.Terminal} of its own and needs
 * no process.
 *
 * <p>Traps: words of a report are shown on a terminal through {@link dateline.cli.Shown} only, for
 * a report may hold control characters that would run there; and reports are read on several
 * threads, but what comes of them is written in the order in which they came.
 */
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
