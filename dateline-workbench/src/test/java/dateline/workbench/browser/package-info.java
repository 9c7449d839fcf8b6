/** Tests in a real browser: Debian's chromium, tagged {@code browser}, run by the profile full. */
@NullMarked
package dateline.workbench.browser;

import org.jspecify.annotations.NullMarked;
