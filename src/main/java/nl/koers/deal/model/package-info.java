/** Pure: the course of a deal, and revenue targets spread over days (N6). */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.deal.model;
