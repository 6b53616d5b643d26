/** Proves sign-in, rights and the wire. */
@org.jspecify.annotations.NullMarked
package nl.koers.identity;
