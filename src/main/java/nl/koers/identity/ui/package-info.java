/** Sign-in, invitations, the accounts of the installation, and tokens. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package nl.koers.identity.ui;
