/** Pure: the norm of a week and the judgement over weeks (N1-N13). */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.norm.model;
