package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.team.RepDetails;

/** All that was agreed with one rep. */
final class RepSection extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final transient Optional<RepId> rep;
    private final H2 title = new H2();
    private List<Section> cards = List.of();

    RepSection(SettingsDesk desk, String id) {
        this.desk = desk;
        rep = repId(id);
        getContent().addClassName("stack");
        getContent()
                .add(
                        new RouterLink(
                                getTranslation("settings.rep.back"), SettingsView.class, SettingsPart.REPS.slug()),
                        title);
        found().ifPresentOrElse(
                        this::open, () -> getContent().add(Cards.hint(getTranslation("reason.team.unknown-rep"))));
    }

    @Override
    public void refresh() {
        found().ifPresent(details -> title.setText(details.name()));
        cards.forEach(Section::refresh);
    }

    /** Empty for a rep of another team, as for one that does not exist. */
    private Optional<RepDetails> found() {
        return rep.flatMap(id -> desk.reps().find(desk.team(), id));
    }

    private void open(RepDetails details) {
        var id = details.id();
        var sources = new DatedSources(desk);
        var employment = new EmploymentCard(desk, id);
        var pattern = new DatedCard<>(
                getTranslation("settings.pattern"),
                getTranslation("settings.pattern.text"),
                sources.pattern(id),
                desk::today);
        var fop = new DatedCard<>(
                getTranslation("settings.fop"), getTranslation("settings.fop.text"), sources.fop(id), desk::today);
        var norm = new DatedCard<>(
                getTranslation("settings.norm.own"),
                getTranslation("settings.norm.own.text"),
                sources.ownNorm(id),
                desk::today);
        var target = new TargetCard(desk, Optional.of(id));
        var leave = new LeaveCard(desk, id);
        title.setText(details.name());
        cards = List.of(employment, pattern, fop, norm, target, leave);
        getContent().add(employment, fop, norm, target, pattern, leave);
    }

    private static Optional<RepId> repId(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Optional.of(new RepId(Long.parseLong(text))) : Optional.empty();
    }
}
