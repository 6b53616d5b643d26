package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import nl.koers.insight.Summer;
import nl.koers.insight.model.BeforeSummer;

/** "Vóór de zomer" (F4). */
final class SummerCard extends Composite<Div> {

    private final Paragraph sentence = new Paragraph();

    SummerCard() {
        sentence.addClassName("said");
        getContent().add(new H2(getTranslation("ahead.summer")), sentence);
        getContent().addClassNames("card", "stack");
    }

    void show(Summer summer, AheadWords words) {
        sentence.removeAll();
        sentence.add(pieces(summer, words).toArray(Component[]::new));
    }

    private static List<Component> pieces(Summer summer, AheadWords words) {
        var region = words.text("settings.region." + summer.region());
        if (summer.look().isEmpty()) {
            return Woven.of(words.text("ahead.summer.unknown", region));
        }
        var look = summer.look().get();
        var weeks = new Figure(
                words.text("ahead.summer.weeks", look.weeksLeft()),
                words.text("ahead.summer.weeks-left"),
                () -> account(summer, look, words));
        var date = words.texts().date(look.starts());
        if (Double.isInfinite(look.perWeek())) {
            var missing = new Figure(
                    words.say("summer.missing", whole(look.appointmentsNeeded())),
                    words.text("ahead.summer"),
                    () -> account(summer, look, words));
            return Woven.of(words.say("summer.no-week", Woven.FIRST, date, region, Woven.SECOND), weeks, missing);
        }
        if (look.appointmentsNeeded() == 0) {
            return Woven.of(words.say("summer.there", Woven.FIRST, date, region), weeks);
        }
        var needed = new Figure(
                words.texts().number(look.perWeek()),
                words.text("ahead.summer.per-week"),
                () -> account(summer, look, words));
        var full = new Figure(
                words.texts().number(summer.fullWeek()),
                words.text("ahead.summer.full-week"),
                () -> account(summer, look, words));
        return Woven.of(
                words.say("summer.needed", Woven.FIRST, date, region, Woven.SECOND, Woven.THIRD), weeks, needed, full);
    }

    private static Account account(Summer summer, BeforeSummer look, AheadWords words) {
        var steps = new ArrayList<String>();
        steps.add(words.text(
                "ahead.summer.how.weeks", look.weeksLeft(), words.texts().date(look.starts())));
        steps.add(words.text(
                "ahead.summer.how.balance",
                words.texts().date(summer.since()),
                words.texts().number(summer.balance())));
        steps.add(words.text(
                "ahead.summer.how.needed",
                words.texts().date(look.starts()),
                words.texts().number(look.appointmentsNeeded() + summer.balance()),
                whole(look.appointmentsNeeded())));
        if (look.appointmentsNeeded() > 0 && !Double.isInfinite(look.perWeek())) {
            steps.add(words.text(
                    "ahead.summer.how.per-week",
                    words.texts().number(look.appointmentsNeeded() / look.perWeek()),
                    words.texts().number(look.perWeek())));
        }
        steps.add(words.text("ahead.summer.how.full", words.texts().number(summer.fullWeek())));
        return Account.of(words.text("ahead.summer"), steps, words.records().appointments(words.own()));
    }

    private static long whole(double appointments) {
        return (long) Math.ceil(appointments);
    }
}
