/** Requests and orders: the screen of all of them, and what other screens show of them. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.koers.deal.ui;
