package nl.koers.norm.model;

import java.math.BigDecimal;

/**
 * A judgement with the figures behind it (N12).
 *
 * @param last13 the last 13 past weeks with a norm, or as many as there are
 * @param last4 the last 4 of them, or as many as there are
 * @param deciding the one of both that the judgement rests on; the last 13 unless only the last 4 are too few
 */
public record Verdict(Judgement judgement, Span last13, Span last4, Span deciding) {

    /**
     * Some weeks together.
     *
     * @param weeks how many, at most 13 or 4
     * @param counted appointments in them (A13, A4)
     * @param norm their exact norms added up (E13, E4)
     * @param chance the chance of so few appointments or fewer for somebody who keeps the norm: Poisson P(X <= counted)
     *     with mean norm, 0 to 1; 1 without weeks
     */
    public record Span(int weeks, int counted, BigDecimal norm, double chance) {}
}
