/** My week: for one hand, thumb at the bottom, the number first. */
@org.jspecify.annotations.NullMarked
package nl.koers.week.ui;
