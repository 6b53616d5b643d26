package nl.koers.insight.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.insight.Outlook;
import nl.koers.insight.RepInsight;
import nl.koers.insight.model.Forecast.RepForecast;

/** A person's norm, target and chances, each with how it was worked out. */
final class RepFigures extends Div {

    private final InsightTexts texts;

    /** @param outlook empty while too few orders are known */
    RepFigures(RepInsight rep, Optional<Outlook> outlook, Accounts accounts) {
        texts = accounts.texts();
        addClassNames("card", "team-headline", "rep-figures");
        if (rep.norm().signum() > 0) {
            block(
                    "insight.appointments",
                    texts.percent(rep.counted() / rep.norm().doubleValue()),
                    texts.text(
                            "insight.appointments.of",
                            rep.counted(),
                            texts.formats().number(rep.norm())),
                    () -> accounts.norm(rep));
        }
        rep.diagnosis()
                .pace()
                .ifPresent(pace -> block(
                        "insight.won",
                        texts.about(pace.won().doubleValue()),
                        texts.text(
                                "insight.won.of",
                                texts.about(pace.target().doubleValue()),
                                texts.about(pace.asked().doubleValue())),
                        () -> accounts.target(rep, pace)));
        var words = new AheadWords(accounts.records(), Optional.of(rep.rep()));
        outlook.ifPresent(found -> found.forecast().reps().stream()
                .filter(ahead -> ahead.rep().equals(rep.rep()))
                .forEach(ahead -> chances(rep, ahead, new AheadAccounts(words, found, accounts.page()))));
    }

    private void chances(RepInsight rep, RepForecast ahead, AheadAccounts accounts) {
        ahead.target()
                .ifPresent(chance ->
                        block("insight.chance", texts.chance(chance), range(ahead), () -> accounts.chance(rep, ahead)));
        if (rep.norm().signum() > 0) {
            block(
                    "insight.chance.norm",
                    texts.chance(ahead.norm().chance()),
                    texts.text("insight.chance.norm.small"),
                    () -> accounts.norm(ahead));
        }
    }

    private String range(RepForecast ahead) {
        return texts.text(
                "insight.chance.range",
                texts.about(ahead.totals().quantile(0.1)),
                texts.about(ahead.totals().quantile(0.9)),
                texts.about(ahead.totals().quantile(0.5)));
    }

    private void block(String key, String shown, String against, Supplier<Account> account) {
        var what = texts.text(key);
        add(new KeyFigure(what).of(shown, what, against, account));
    }
}
