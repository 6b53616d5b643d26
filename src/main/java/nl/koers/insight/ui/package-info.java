/** The screens of insight: diagnosis, a person, the way ahead and the proof. */
@org.jspecify.annotations.NullMarked
package nl.koers.insight.ui;
