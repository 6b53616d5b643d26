/** Pure: reading CSV and calendar files, and the fate of each line. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.model;
