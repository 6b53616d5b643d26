/** Pure: presence of a rep on a day (N2), the kinds of appointments that a team may count (N7), the closing of weeks (N10), school regions (F4). */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package nl.koers.team.model;
