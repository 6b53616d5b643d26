/** The board on laptop, beamer and television. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.koers.board.ui;
