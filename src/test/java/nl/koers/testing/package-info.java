/** What tests share: the real database, a clock that stands, and people to act as. */
@org.jspecify.annotations.NullMarked
package nl.koers.testing;
