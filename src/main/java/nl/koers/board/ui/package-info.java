/** The board on laptop, beamer and television. */
@org.jspecify.annotations.NullMarked
package nl.koers.board.ui;
