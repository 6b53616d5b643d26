package nl.koers.exchange.hook;

import nl.koers.kernel.TeamId;

/** A webhook was switched off, because nothing arrived for a day. */
record WebhookOff(TeamId team, String name, String host) {}
