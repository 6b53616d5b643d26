/** Load programs: they measure, and are never part of the tests. */
@org.jspecify.annotations.NullMarked
package nl.koers.bench;
