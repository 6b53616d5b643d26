package nl.koers.insight.ui;

import java.util.Optional;
import nl.koers.insight.Outlook;
import nl.koers.insight.model.ChanceBand;
import nl.koers.insight.model.Totals;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;

/**
 * The sentences of the way ahead: "we" where it is about the team, "you" where it is about the asker alone.
 *
 * @param own empty for the team
 */
record AheadWords(Records records, Optional<RepId> own) {

    /** The sentence for whom it is about. */
    String say(String key, Object... arguments) {
        return texts().text((own.isPresent() ? "ahead.own." : "ahead.team.") + key, arguments);
    }

    String text(String key, Object... arguments) {
        return texts().text(key, arguments);
    }

    /** {@code Waarschijnlijk niet: 34 van de 100 keer halen we € 2,4 mln}; chance and target are left open for figures. */
    String chance(Outlook outlook) {
        var target = outlook.target().filter(Money::isPositive);
        if (target.isEmpty()) {
            return say("no-target", Woven.FIRST);
        }
        if (outlook.won().compareTo(target.get()) >= 0) {
            return say("reached", Woven.FIRST, Woven.SECOND);
        }
        return say(
                "chance",
                band(outlook.chance().orElseThrow()),
                Woven.FIRST,
                Woven.SECOND,
                texts().formats().day(outlook.period().last()));
    }

    /** What stands in that place. */
    String chanceFigure(Outlook outlook) {
        var target = outlook.target().filter(Money::isPositive);
        if (target.isEmpty()) {
            return between(outlook.forecast().totals());
        }
        return outlook.won().compareTo(target.get()) >= 0
                ? about(outlook.won())
                : outOfHundred(outlook.chance().orElseThrow());
    }

    /** {@code € 412.000}, {@code € 2,41 mln}. */
    String about(Money money) {
        return texts().about(money.amount().doubleValue());
    }

    /** {@code 34 van de 100}; never none and never all, because nothing that must still happen is certain. */
    String outOfHundred(double chance) {
        var whole = Math.round(chance * 100);
        if (whole == 0) {
            return text("ahead.of-100.fewer");
        }
        return whole == 100 ? text("ahead.of-100.more") : text("ahead.of-100", Long.toString(whole));
    }

    /** {@code Waarschijnlijk niet}. */
    String band(double chance) {
        return text("ahead.band." + ChanceBand.of(chance));
    }

    /** {@code € 2,1 mln tot € 2,5 mln}: 80 of 100 outcomes. */
    String range(Outlook outlook) {
        var totals = outlook.forecast().totals();
        return text("ahead.range", texts().about(totals.quantile(0.1)), texts().about(totals.quantile(0.9)));
    }

    /** {@code tussen € 2,1 mln en € 2,5 mln}. */
    String between(Totals totals) {
        return texts().between(texts().about(totals.quantile(0.1)), texts().about(totals.quantile(0.9)));
    }

    /** {@code In 80 van de 100 keer ligt het eind tussen € 2,1 mln en € 2,5 mln, met € 2,3 mln in het midden.} */
    String ending(Totals totals) {
        return text("ahead.how.range", between(totals), texts().about(totals.quantile(0.5)));
    }

    InsightTexts texts() {
        return records.texts();
    }
}
