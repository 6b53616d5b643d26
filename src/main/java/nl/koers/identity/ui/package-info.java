/** Sign-in, invitations and the first set-up. */
@org.jspecify.annotations.NullMarked
package nl.koers.identity.ui;
