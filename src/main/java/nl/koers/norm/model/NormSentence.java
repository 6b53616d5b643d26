package nl.koers.norm.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.kernel.Words;

/** A norm explains itself: "10 per week × 4/5 dagen (Hemelvaartsdag) × ½ (nieuwe klanten) = 4,0 → 4" (N13). */
public final class NormSentence {

    private NormSentence() {}

    /**
     * The sentence in the language of the words. Where a field of play divides the norm, or the outcome is not whole, it
     * shows the exact norm and what that is rounded to.
     */
    public static String of(WeekNorm norm, Words words) {
        var phrases = new FactorPhrases(words);
        var product = terms(norm).stream()
                .map(term -> term.stream().map(phrases::of).collect(Collectors.joining(" × ")))
                .collect(Collectors.joining(" + "));
        if (norm.factors().size() < 2) {
            return product;
        }
        return product + " = " + outcome(norm, phrases);
    }

    private static String outcome(WeekNorm norm, FactorPhrases phrases) {
        var isDivided = norm.factors().stream().anyMatch(Factor.Fop.class::isInstance);
        var isWhole = norm.exact().scale() <= 0;
        return isDivided || !isWhole
                ? phrases.exact(norm.exact()) + " → " + phrases.number(norm.rounded())
                : phrases.number(norm.rounded());
    }

    /** Every norm per week opens a term. */
    private static List<List<Factor>> terms(WeekNorm norm) {
        var terms = new ArrayList<List<Factor>>();
        for (var factor : norm.factors()) {
            if (factor instanceof Factor.PerWeek || terms.isEmpty()) {
                terms.add(new ArrayList<>());
            }
            terms.getLast().add(factor);
        }
        return terms;
    }
}
