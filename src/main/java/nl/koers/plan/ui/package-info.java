/** The plan on one page, edited where it stands by everybody at once. */
@org.jspecify.annotations.NullMarked
package nl.koers.plan.ui;
