/**
 * What the tests of the other modules share; nothing of it is shipped.
 *
 * <p>{@link dateline.testkit.ReadingInvariants} holds for every reading and {@link
 * dateline.testkit.ExchangeInvariants} and {@link dateline.testkit.FormatSchema} for every line of
 * output, whatever a test is about: call them whenever a test has one in hand. {@link
 * dateline.testkit.Golden} compares with files that are reviewed like code, {@link
 * dateline.testkit.Texts} makes texts that are hard on offsets, and {@link
 * dateline.testkit.ExampleReading} is one reading by hand with something of everything.
 *
 * <p>The kit knows the model alone; it finds the schemas on the class path of the module under
 * test, so a test that checks lines has {@code dateline-exchange} there.
 */
@NullMarked
package dateline.testkit;

import org.jspecify.annotations.NullMarked;
