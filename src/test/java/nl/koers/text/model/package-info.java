@org.jspecify.annotations.NullMarked
package nl.koers.text.model;
