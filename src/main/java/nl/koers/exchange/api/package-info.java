/** The API for programs: resources over the same services as the screens. */
@org.jspecify.annotations.NullMarked
package nl.koers.exchange.api;
