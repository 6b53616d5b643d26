package canary.cycle.one;

import canary.cycle.two.Two;

public record One(Two two) {}
