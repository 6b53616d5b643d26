package nl.koers.settings.ui;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.NormEffect;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.norm.model.TeamNorm;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.WeekPattern;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** The sentences of the settings, in the language of who reads them. */
record SettingsTexts(ViewWords words, Formats formats) {

    static SettingsTexts here() {
        var words = ViewWords.here();
        return new SettingsTexts(words, new Formats(words.locale()));
    }

    String norm(TeamNorm norm) {
        return words.text(
                "settings.norm.team-value",
                norm.norm().perWeek(),
                formats.percent(norm.newBusinessFactor().doubleValue()));
    }

    String norm(PersonalNorm norm) {
        return norm.norm()
                .map(own -> words.text("settings.norm.own-value", own.perWeek()))
                .orElseGet(() -> words.text("settings.norm.as-team"));
    }

    String fop(FieldOfPlay fop) {
        return switch (fop.kind()) {
            case EXISTING -> words.text("settings.fop.EXISTING");
            case NEW_BUSINESS -> words.text("settings.fop.NEW_BUSINESS");
            case MIX ->
                words.text(
                        "settings.fop.mix-value", formats.percent(fop.newShare().doubleValue()));
        };
    }

    /** {@code ma di wo do½ · 3,5 dagen}. */
    String pattern(WeekPattern pattern) {
        var days = Arrays.stream(DayOfWeek.values())
                .filter(day -> pattern.on(day) != DayPart.NONE)
                .map(day -> shortDay(day) + (pattern.on(day) == DayPart.HALF ? "½" : ""))
                .collect(Collectors.joining(" "));
        return words.text("settings.pattern.value", days, formats.number(pattern.workedDays()))
                .strip();
    }

    String shortDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
    }

    String longDay(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
    }

    String days(Period period) {
        return period.first().equals(period.last())
                ? formats.date(period.first())
                : formats.date(period.first()) + " – " + formats.date(period.last());
    }

    String from(LocalDate day) {
        return words.text("settings.from-day", formats.date(day));
    }

    /** {@code Week 47 t/m 50: van 10 naar 12}; the year is told when it is not this year. */
    String effect(NormEffect effect, SalesWeek until, int thisYear) {
        var weeks = effect.from().equals(effect.to())
                ? words.text("settings.effect.week", week(effect.from(), thisYear))
                : words.text(
                        effect.to().equals(until) ? "settings.effect.on" : "settings.effect.weeks",
                        effect.from().year() == effect.to().year()
                                        && !effect.to().equals(until)
                                ? Integer.toString(effect.from().number())
                                : week(effect.from(), thisYear),
                        week(effect.to(), thisYear));
        return words.text("settings.effect.line", weeks, effect.before(), effect.after());
    }

    String percentOf(BigDecimal share) {
        return formats.percent(share.doubleValue());
    }

    private static String week(SalesWeek week, int thisYear) {
        return week.year() == thisYear ? Integer.toString(week.number()) : week.number() + " (" + week.year() + ")";
    }
}
