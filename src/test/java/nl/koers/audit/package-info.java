/** Proves that every change is kept, and who may read it. */
@org.jspecify.annotations.NullMarked
package nl.koers.audit;
