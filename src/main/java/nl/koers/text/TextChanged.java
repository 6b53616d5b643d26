package nl.koers.text;

import nl.koers.kernel.TextId;

/** A text was written, frozen or thawed by a service, not by its room; the room looks after the commit. */
record TextChanged(TextId text) {}
