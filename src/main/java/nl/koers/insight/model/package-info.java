/**
 * Pure: what the figures of a team say (D, F1-F6). Nothing here reads the clock or a store; the same input and seed always
 * give the same answer. Amounts inside the models are euros as floating point, because they are estimates; amounts that are
 * facts stay {@link java.math.BigDecimal}.
 */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.insight.model;
