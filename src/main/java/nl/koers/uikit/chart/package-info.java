/** Pictures of numbers: what they show, and the component that draws them. */
@org.springframework.modulith.NamedInterface("chart")
@org.jspecify.annotations.NullMarked
package nl.koers.uikit.chart;
