/** Break a rule of the house's plan on purpose, so that the rule is seen to reject it. */
@NullMarked
package id.anjung.circleback;

import org.jspecify.annotations.NullMarked;
