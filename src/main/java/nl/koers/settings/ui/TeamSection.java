package nl.koers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.koers.kernel.Outcome;
import nl.koers.team.TeamProfile;
import nl.koers.team.model.Kind;
import nl.koers.team.model.SchoolRegion;
import org.jspecify.annotations.Nullable;

/** Name, time zone, what is shared and which kinds count. */
final class TeamSection extends Composite<Div> implements Section {

    private final transient SettingsDesk desk;
    private final SettingsTexts texts = SettingsTexts.here();
    private final TextSetting name;
    private final ComboBox<String> zone = new ComboBox<>(getTranslation("settings.team.zone"));
    private final Select<SchoolRegion> region = new Select<>();
    private final Checkbox share = new Checkbox(getTranslation("settings.team.share"));
    private final Checkbox revenue = new Checkbox(getTranslation("settings.team.revenue"));
    private final Checkbox lead = new Checkbox(getTranslation("settings.team.lead"));
    private final CheckboxGroup<Kind> kinds = new CheckboxGroup<>();
    private final SetUpCard setUp;
    private final Answer answer = new Answer();
    private TeamProfile profile;

    TeamSection(SettingsDesk desk) {
        this.desk = desk;
        setUp = new SetUpCard(desk);
        profile = desk.profile();
        name = new TextSetting(
                getTranslation("settings.team.name"),
                (seen, typed) -> desk.settings().rename(desk.team(), seen, typed));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        kinds.setItems(Kind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("settings.kind." + kind));
        kinds.setLabel(getTranslation("settings.team.kinds"));
        region.setLabel(getTranslation("settings.team.region"));
        region.setHelperText(getTranslation("settings.team.region.text"));
        region.setItems(SchoolRegion.values());
        region.setItemLabelGenerator(each -> getTranslation("settings.region." + each));
        refresh();
        region.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(desk.settings().goToSchoolIn(desk.team(), profile.schoolRegion(), change.getValue()));
            }
        });
        zone.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                askToMove(picked(change.getValue()));
            }
        });
        share.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(desk.settings().shareDetails(desk.team(), change.getValue()));
            }
        });
        revenue.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(desk.settings().shareRevenue(desk.team(), change.getValue()));
            }
        });
        lead.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(desk.settings().letRepsLead(desk.team(), change.getValue()));
            }
        });
        kinds.addValueChangeListener(change -> {
            if (!change.getValue().equals(profile.countedKinds())) {
                askToCount(change.getValue());
            }
        });
        getContent().addClassName("stack");
        getContent()
                .add(
                        setUp,
                        Cards.of(
                                getTranslation("settings.team"),
                                getTranslation("settings.team.text"),
                                name,
                                zone,
                                region),
                        Cards.of(
                                getTranslation("settings.team.counting"),
                                getTranslation("settings.team.counting.text"),
                                kinds),
                        Cards.of(
                                getTranslation("settings.team.sharing"),
                                getTranslation("settings.team.sharing.text"),
                                share,
                                revenue),
                        Cards.of(
                                getTranslation("settings.team.leading"),
                                getTranslation("settings.team.leading.text"),
                                lead),
                        new ReminderFields(desk),
                        answer);
    }

    @Override
    public void refresh() {
        profile = desk.profile();
        setUp.show(profile.today(desk.clock()));
        name.refresh(profile.name());
        zone.setValue(profile.zone().getId());
        region.setValue(profile.schoolRegion());
        share.setValue(profile.sharesDetails());
        revenue.setValue(profile.sharesRevenue());
        lead.setValue(profile.repsLead());
        kinds.setValue(profile.countedKinds());
    }

    private void askToMove(String zoneId) {
        Runnable save =
                () -> tell(desk.settings().moveTo(desk.team(), profile.zone().getId(), zoneId));
        if (!ZoneId.getAvailableZoneIds().contains(zoneId)) {
            save.run();
            return;
        }
        var there = desk.clock().instant().atZone(ZoneId.of(zoneId));
        var now = "%s %s, %s"
                .formatted(
                        texts.formats().weekday(there.toLocalDate()),
                        texts.formats().day(there.toLocalDate()),
                        there.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        ask("settings.team.zone", new Paragraph(getTranslation("settings.zone.effect", now)), save);
    }

    private void askToCount(Set<Kind> chosen) {
        Runnable save = () -> tell(desk.settings().count(desk.team(), profile.countedKinds(), chosen));
        if (chosen.isEmpty()) {
            save.run();
        } else {
            ask("settings.team.kinds", new KindEffectList(desk.kinds().of(desk.team(), chosen)), save);
        }
    }

    /** Shows what a change does before it is saved. */
    private void ask(String title, Component effect, Runnable save) {
        answer.clear();
        new EffectDialog(getTranslation(title), effect, save, this::refresh).open();
    }

    private void tell(Outcome<?> outcome) {
        answer.tell(outcome);
        refresh();
    }

    private static String picked(@Nullable String value) {
        return value == null ? "" : value;
    }
}
