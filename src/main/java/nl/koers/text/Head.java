package nl.koers.text;

import nl.koers.kernel.TeamId;

/** What is true of a text now, without the text. */
record Head(TeamId team, long revision, boolean frozen) {}
