package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.deal.TargetLines;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.team.RepDetails;

/** The target of the team, what holds for each rep today, and the ceiling of new business (N6). */
final class TargetsSection extends Composite<Div> implements Section {

    private static final int WHOLE = 100;

    private final transient SettingsDesk desk;
    private final TargetTexts texts = TargetTexts.here();
    private final TargetCard team;
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div(Cards.hint(getTranslation("settings.reps.empty")));
    private final PercentField ceiling = new PercentField(getTranslation("settings.target.ceiling"), WHOLE);
    private final Paragraph together = new Paragraph();
    private final Paragraph amount = new Paragraph();
    private final Answer answer = new Answer();
    private BigDecimal seen = BigDecimal.ZERO;

    TargetsSection(SettingsDesk desk) {
        this.desk = desk;
        team = new TargetCard(desk, Optional.empty());
        list.addClassName("settings-list");
        amount.addClassName("tiny");
        var save = new Button(
                getTranslation("settings.save"), click -> ceiling.share().ifPresent(this::save));
        getContent().addClassName("stack");
        getContent()
                .add(
                        team,
                        Cards.of(
                                getTranslation("settings.target.reps"),
                                getTranslation("settings.target.reps.text"),
                                list,
                                empty,
                                together),
                        Cards.of(
                                getTranslation("settings.target.ceiling.title"),
                                getTranslation("settings.target.ceiling.text"),
                                Cards.row(ceiling, save),
                                amount,
                                answer));
        show();
    }

    @Override
    public void refresh() {
        team.refresh();
        show();
    }

    private void show() {
        var today = desk.today();
        var lines = desk.targets().lines(desk.team());
        list.removeAll();
        var reps = desk.reps().all(desk.team());
        reps.stream()
                .filter(rep -> rep.employment().last().filter(today::isAfter).isEmpty())
                .map(rep -> item(rep, lines, today))
                .forEach(list::add);
        empty.setVisible(list.getComponentCount() == 0);
        together.setText(reps.stream()
                .flatMap(rep -> lines.of(rep.id()).agreed(today.getYear()).stream())
                .reduce(Money::plus)
                .map(sum -> getTranslation("settings.target.together", texts.money(sum)))
                .orElse(""));
        if (seen.compareTo(lines.ceilingShare()) != 0) {
            seen = lines.ceilingShare();
            ceiling.showShare(seen);
        }
        var year = TargetSpan.ofYear(today.getYear());
        amount.setText(desk.targets()
                .ceiling(desk.team(), year, today)
                .amount()
                .map(most -> getTranslation("settings.target.ceiling.amount", texts.span(year), texts.money(most)))
                .orElseGet(() -> getTranslation("settings.target.ceiling.none")));
    }

    private ListItem item(RepDetails rep, TargetLines lines, LocalDate today) {
        var link = new RouterLink(rep.name(), SettingsView.class, SettingsPart.REPS.slug());
        link.setQueryParameters(QueryParameters.of("rep", rep.id().toString()));
        var text = new Div(link);
        text.addClassNames("grow", "item-text");
        var plan = lines.of(rep.id());
        var amounts = new Div();
        amounts.addClassName("target-amounts");
        plan.lines().keySet().stream()
                .filter(span -> span.period().contains(today))
                .forEach(span -> plan.current(span, today)
                        .ifPresent(target -> amounts.add(amount(span, target), about(plan, span, target))));
        if (amounts.getComponentCount() == 0) {
            var none = new Span(getTranslation("settings.target.rep.none"));
            none.addClassNames("tag", "tag-chance");
            amounts.add(none);
        }
        return new ListItem(text, amounts);
    }

    private Span amount(TargetSpan span, RevenueTarget target) {
        var amount = new Span(texts.span(span) + ": " + texts.money(target.amount()));
        amount.addClassName("num");
        return amount;
    }

    /** The first target stays in view, and so does why it is more than usual. */
    private Span about(TargetPlan plan, TargetSpan span, RevenueTarget target) {
        var first = plan.baseline(span)
                .map(RevenueTarget::amount)
                .filter(amount -> !amount.equals(target.amount()))
                .map(amount -> getTranslation("settings.target.was", texts.money(amount)));
        var about = new Span(Stream.of(first, texts.spread(target), texts.why(target))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
        about.addClassName("tiny");
        return about;
    }

    private void save(BigDecimal share) {
        answer.tell(desk.targets().setCeiling(desk.team(), seen, share));
        refresh();
    }
}
