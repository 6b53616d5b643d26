/** Pure: what a plan is made of, what may change it, and what its history says (P1-P7). */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.plan.model;
