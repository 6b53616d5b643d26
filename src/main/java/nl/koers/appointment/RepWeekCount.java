package nl.koers.appointment;

import nl.koers.appointment.model.WeekCount;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/** What counts for one rep in one week. */
public record RepWeekCount(RepId rep, SalesWeek week, WeekCount count) {}
