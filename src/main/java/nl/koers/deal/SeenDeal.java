package nl.koers.deal;

import nl.koers.kernel.DealId;

/** A deal as somebody saw it when he or she decided to change it. */
public record SeenDeal(DealId id, long version) {}
