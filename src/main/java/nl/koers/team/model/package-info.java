/** Pure: presence of a rep on a day (N2). */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.team.model;
