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
import nl.koers.deal.TargetLines;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetPlan;
import nl.koers.deal.model.TargetSpan;
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
                                empty),
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
        desk.reps().all(desk.team()).stream()
                .filter(rep -> rep.employment().last().filter(today::isAfter).isEmpty())
                .map(rep -> item(rep, lines, today))
                .forEach(list::add);
        empty.setVisible(list.getComponentCount() == 0);
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
        var about = new Span(about(lines.of(rep.id()), today));
        about.addClassName("muted");
        var text = new Div(link, about);
        text.addClassNames("grow", "item-text");
        return new ListItem(text);
    }

    private String about(TargetPlan plan, LocalDate today) {
        var current = plan.lines().keySet().stream()
                .filter(span -> span.period().contains(today))
                .flatMap(span -> plan.current(span, today).stream().map(target -> about(span, target)))
                .collect(Collectors.joining(", "));
        return current.isEmpty() ? getTranslation("settings.target.rep.none") : current;
    }

    private String about(TargetSpan span, RevenueTarget target) {
        return texts.span(span) + ": " + texts.target(target);
    }

    private void save(BigDecimal share) {
        answer.tell(desk.targets().setCeiling(desk.team(), seen, share));
        refresh();
    }
}
