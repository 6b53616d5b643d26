package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import nl.koers.norm.NormLines;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.norm.model.TeamNorm;
import nl.koers.team.RepDetails;

/** The norm of the team, and what holds for each rep today. */
final class NormsSection extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final SettingsTexts texts = SettingsTexts.here();
    private final DatedCard<TeamNorm> teamNorm;
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div(Cards.hint(getTranslation("settings.reps.empty")));

    NormsSection(SettingsDesk desk) {
        this.desk = desk;
        teamNorm = new DatedCard<>(
                getTranslation("settings.norm.team"),
                getTranslation("settings.norm.team.text"),
                new DatedSources(desk).teamNorm(),
                desk::today);
        list.addClassName("settings-list");
        getContent().addClassName("stack");
        getContent()
                .add(
                        teamNorm,
                        Cards.of(
                                getTranslation("settings.norm.reps"),
                                getTranslation("settings.norm.reps.text"),
                                list,
                                empty));
        showReps();
    }

    @Override
    public void refresh() {
        teamNorm.refresh();
        showReps();
    }

    private void showReps() {
        var today = desk.today();
        var lines = desk.norms().lines(desk.team());
        list.removeAll();
        desk.reps().all(desk.team()).stream()
                .filter(rep -> rep.employment().last().filter(today::isAfter).isEmpty())
                .map(rep -> item(rep, lines, today))
                .forEach(list::add);
        empty.setVisible(list.getComponentCount() == 0);
    }

    private ListItem item(RepDetails rep, NormLines lines, LocalDate today) {
        var link = new RouterLink(rep.name(), SettingsView.class, SettingsPart.REPS.slug());
        link.setQueryParameters(QueryParameters.of("rep", rep.id().toString()));
        var norm = texts.norm(lines.personalOf(rep.id()).at(today).orElse(PersonalNorm.AS_TEAM));
        var fop = texts.fop(lines.fopsOf(rep.id()).at(today).orElse(FieldOfPlay.EXISTING));
        var about = new Span(norm + " · " + fop);
        about.addClassName("muted");
        var text = new Div(link, about);
        text.addClassNames("grow", "item-text");
        return new ListItem(text);
    }
}
