package nl.koers.deal.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.deal.Deal;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.Money;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** The sentences about deals, in the language of who reads them. */
record DealTexts(ViewWords words, Formats formats) {

    static DealTexts here() {
        var words = ViewWords.here();
        return new DealTexts(words, new Formats(words.locale()));
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String state(DealState state) {
        return text("deal.state." + state);
    }

    /** {@code Rotec BV, 19 november 2026}. */
    String named(Deal deal) {
        return deal.customer().name() + ", " + formats.date(deal.openedOn());
    }

    /** {@code aanvraag 3 november · order 19 november · te duur · bellen in maart}; other years than this one are said. */
    String details(Deal deal, LocalDate today) {
        return Stream.of(
                        Optional.of(text("deal.opened-on", near(deal.openedOn(), today))),
                        deal.closedOn().map(day -> text("deal.closed-on." + deal.state(), near(day, today))),
                        said(deal.why()),
                        said(deal.note()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** {@code € 12.000}, {@code ± € 12.000} for an estimate. */
    String worth(Deal deal) {
        return deal.value()
                .map(formats::money)
                .or(() -> deal.estimate().map(estimate -> text("deal.about", formats.money(estimate))))
                .orElse("");
    }

    String money(Money money) {
        return formats.money(money);
    }

    private String near(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? formats.day(day) : formats.date(day);
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
