package nl.koers.meeting;

import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;

/** The number below the norm that something came from (M3). */
public record Origin(RepId rep, String name, SalesWeek week) {}
