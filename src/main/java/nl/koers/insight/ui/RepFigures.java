package nl.koers.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.koers.insight.RepInsight;
import nl.koers.insight.model.Forecast.RepForecast;

/** A person's norm, target and chances, each with how it was worked out. */
final class RepFigures extends Div {

    private final InsightTexts texts;

    /** @param ahead empty while too few orders are known */
    RepFigures(RepInsight rep, Optional<RepForecast> ahead, Accounts accounts) {
        texts = accounts.texts();
        addClassNames("card", "team-headline");
        if (rep.norm().signum() > 0) {
            block(
                    "insight.appointments",
                    new Figure(
                            texts.percent(rep.counted() / rep.norm().doubleValue()),
                            texts.text("insight.appointments"),
                            () -> accounts.norm(rep)),
                    texts.text(
                            "insight.appointments.of",
                            rep.counted(),
                            texts.formats().number(rep.norm())));
        }
        rep.diagnosis()
                .pace()
                .ifPresent(pace -> block(
                        "insight.won",
                        new Figure(
                                texts.about(pace.won().doubleValue()),
                                texts.text("insight.won"),
                                () -> accounts.target(rep, pace)),
                        texts.text(
                                "insight.won.of",
                                texts.about(pace.target().doubleValue()),
                                texts.about(pace.pace().doubleValue()))));
        ahead.ifPresent(found -> {
            found.target()
                    .ifPresent(chance -> block(
                            "insight.chance",
                            new Figure(texts.chance(chance), texts.text("insight.chance"), () -> account(found)),
                            range(found)));
            if (rep.norm().signum() > 0) {
                block(
                        "insight.chance.norm",
                        new Figure(
                                texts.chance(found.norm()),
                                texts.text("insight.chance.norm"),
                                () -> Account.of(
                                        texts.text("insight.chance.norm"),
                                        List.of(texts.text("insight.chance.norm.how")))),
                        texts.text("insight.chance.norm.small"));
            }
        });
    }

    private Account account(RepForecast ahead) {
        return Account.of(
                        texts.text("insight.chance"),
                        List.of(range(ahead), texts.text("insight.chance.rests"), texts.text("insight.chance.shrunk")))
                .at("help#insight", texts.text("insight.to-help"));
    }

    private String range(RepForecast ahead) {
        return texts.text(
                "insight.chance.range",
                texts.about(ahead.totals().quantile(0.1)),
                texts.about(ahead.totals().quantile(0.9)),
                texts.about(ahead.totals().quantile(0.5)));
    }

    private void block(String key, Figure figure, String under) {
        var big = new Span(figure);
        big.addClassNames("num", "big");
        var small = new Paragraph(under);
        small.addClassName("tiny");
        var block = new Div(new H2(texts.text(key)), big, small);
        block.addClassName("key-figure");
        add(block);
    }
}
