package nl.koers.exchange.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * One occurrence of an event in a calendar.
 *
 * @param line where the event begins in the file, from 1
 * @param uid names the event in all its occurrences
 * @param planned when this occurrence was planned first; it stays when the occurrence moves, and is the epoch for what happens only once
 * @param day in the zone of the team
 * @param time in the zone of the team
 * @param length zero where the calendar gives none
 * @param people e-mail addresses of organiser and attendees, in lower case
 * @param about description and links, to look for signs in; never stored
 */
public record CalendarEntry(
        int line,
        String uid,
        Instant planned,
        LocalDate day,
        LocalTime time,
        Duration length,
        String title,
        String location,
        Set<String> people,
        String about) {}
