/** Webhooks: what happens in a team is told to programs of others, signed and until they heard it. */
@org.springframework.modulith.NamedInterface("hook")
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.hook;
