/** Code that breaks each architecture rule on purpose, so that the rules are known to be able to fail. */
@org.jspecify.annotations.NullMarked
package canary;
