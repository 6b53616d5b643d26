/** The board, pure and on the database. */
@org.jspecify.annotations.NullMarked
package nl.koers.board;
