/** Files that want to do harm, or that somebody made wrong; all of them are made here. */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.hostile;
