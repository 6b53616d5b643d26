/** Pure: changes of a text, and how changes that were made at the same time are brought together. */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.text.model;
