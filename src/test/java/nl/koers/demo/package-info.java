@org.jspecify.annotations.NullMarked
package nl.koers.demo;
