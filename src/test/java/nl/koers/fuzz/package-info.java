/**
 * What a fuzzer feeds: one class for each reader of strangers' files, with the entry that Jazzer looks for. {@code ./koers fuzz}
 * runs them; as ordinary tests they only read what the fuzzer begins with and what it once found.
 */
@org.jspecify.annotations.NullMarked
package nl.koers.fuzz;
