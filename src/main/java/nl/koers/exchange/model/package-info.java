/** Pure: what lines and calendar entries mean, by what they are recognised, and the fate of each. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.model;
