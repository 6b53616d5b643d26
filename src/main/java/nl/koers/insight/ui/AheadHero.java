package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.koers.insight.Outlook;
import nl.koers.insight.model.Diagnosis;
import nl.koers.insight.model.TargetPace;
import nl.koers.kernel.Money;

/** One sentence for the whole room, and the four figures under it. */
final class AheadHero extends Composite<Div> {

    private final H2 sentence = new H2();
    private final Div figures = new Div();

    AheadHero() {
        figures.addClassName("ahead-figures");
        getContent().add(sentence, figures);
        getContent().addClassNames("card", "ahead-hero");
    }

    void show(Outlook outlook, Accounts known, AheadWords words) {
        var page = known.page();
        var accounts = new AheadAccounts(words, outlook, page);
        var chance = new Figure(words.chanceFigure(outlook), words.text("ahead.chance"), accounts::chance);
        var target = new Figure(
                outlook.target().map(words::about).orElse(""), words.text("ahead.fan.target"), accounts::chance);
        sentence.removeAll();
        sentence.add(Woven.of(words.chance(outlook), chance, target).toArray(Component[]::new));
        figures.removeAll();
        add(words.text("ahead.won"), words.about(outlook.won()), accounts::won);
        page.team()
                .ifPresentOrElse(
                        team -> addPace(team.diagnosis(), pace -> known.target(team, pace), words),
                        () -> page.reps()
                                .forEach(rep -> addPace(rep.diagnosis(), pace -> known.target(rep, pace), words)));
        add(
                words.text(
                        "ahead.end",
                        words.texts().formats().day(outlook.period().last())),
                words.range(outlook),
                accounts::chance);
        add(
                words.text("ahead.ground"),
                words.text(
                        "ahead.ground.figure",
                        outlook.ground().orders(),
                        outlook.ground().weeks()),
                accounts::ground);
    }

    private void addPace(Diagnosis diagnosis, Function<TargetPace, Account> account, AheadWords words) {
        diagnosis
                .pace()
                .ifPresent(pace -> add(
                        words.text("ahead.asked"), words.about(new Money(pace.asked())), () -> account.apply(pace)));
    }

    private void add(String what, String shown, Supplier<Account> account) {
        var label = new Span(what);
        label.addClassName("tiny");
        var figure = new Figure(shown, what, account);
        figure.addClassName("num");
        figures.add(new Div(label, figure));
    }
}
