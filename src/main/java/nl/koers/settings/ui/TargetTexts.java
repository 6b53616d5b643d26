package nl.koers.settings.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.deal.TargetEffect;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;

/** The sentences about revenue targets. */
record TargetTexts(SettingsTexts texts) {

    static TargetTexts here() {
        return new TargetTexts(SettingsTexts.here());
    }

    /** {@code 2026}, {@code 3e kwartaal 2026}. */
    String span(TargetSpan span) {
        var year = Integer.toString(span.year());
        return span.isYear() ? year : texts.words().text("settings.target.quarter", span.quarter(), year);
    }

    /** {@code € 400.000 · eigen verdeling · loopt al een tender}. */
    String target(RevenueTarget target) {
        return Stream.of(Optional.of(money(target.amount())), spread(target), why(target))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    Optional<String> spread(RevenueTarget target) {
        return target.season().isOwn()
                ? Optional.of(texts.words().text("settings.target.season.own"))
                : Optional.empty();
    }

    Optional<String> why(RevenueTarget target) {
        return Optional.of(target.reason()).filter(reason -> !reason.isEmpty());
    }

    /** {@code 1 juli 2026 – 30 september 2026: van € 100.000 naar € 75.000}. */
    String effect(TargetEffect.Part part) {
        return texts.words()
                .text("settings.target.effect", period(part.period()), money(part.before()), money(part.after()));
    }

    String money(Money money) {
        return texts.formats().money(money);
    }

    String money(Optional<Money> money) {
        return money.map(this::money).orElseGet(() -> texts.words().text("settings.target.none"));
    }

    /** A whole year or quarter by its name, a month by its own. */
    private String period(Period period) {
        var months = period.last().getMonthValue() - period.first().getMonthValue() + 1;
        return switch (months) {
            case 12 -> Integer.toString(period.first().getYear());
            case 3 ->
                span(new TargetSpan(period.first().getYear(), period.last().getMonthValue() / months));
            default -> texts.formats().month(period.first());
        };
    }
}
