package nl.koers.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.board.Standing;
import nl.koers.board.ui.BoardTexts;
import nl.koers.kernel.RepId;
import nl.koers.meeting.NewAction;
import nl.koers.meeting.model.Who;

/** What asks for attention: reps who are structurally short, tripwires that were crossed, actions that are late. */
final class RedLightsPart extends Part {

    private final MeetingDesk desk;
    private final TitledList<Light> shortReps;
    private final TitledList<Light> warned;
    private final TitledList<Light> lit;
    private final ActionList late;
    private final Paragraph none;

    RedLightsPart(MeetingDesk desk) {
        this.desk = desk;
        addClassName("stack");
        shortReps = list("red.reps");
        warned = list("red.warnings");
        lit = list("red.signals");
        late = new ActionList(desk, "red.actions");
        none = Ui.hint(desk.texts().text("red.none"));
        add(shortReps, warned, lit, late, none);
        refresh();
    }

    @Override
    void refresh() {
        shortReps.show(shortReps());
        warned.show(warnings());
        lit.show(signals());
        late.show(desk.services().actions().open(desk.team()).stream()
                .filter(action -> action.action().isOverdue(desk.today()))
                .toList());
        none.setVisible(Stream.of(shortReps, warned, lit, late).noneMatch(Component::isVisible));
    }

    /**
     * One light.
     *
     * @param rep whom an action would be for; empty when it is about no person
     */
    private record Light(Optional<RepId> rep, String name, String style, String sign, boolean open) {}

    private List<Light> shortReps() {
        return desk.services().numbers().of(desk.team(), desk.meeting().id()).stream()
                .flatMap(numbers -> numbers.now().rows().stream())
                .filter(row -> row.standing().equals(Standing.STRUCTURALLY_SHORT.name()))
                .map(row -> light(
                        Optional.of(row.rep()),
                        row.name(),
                        "tag tag-short",
                        Standing.STRUCTURALLY_SHORT.shape() + " " + desk.texts().text("standing." + row.standing())))
                .toList();
    }

    /** Those of whom the early warning sounds before the judgement does (F3). */
    private List<Light> warnings() {
        var words = BoardTexts.here();
        return desk.services().board().of(desk.team(), Optional.empty()).rows().stream()
                .flatMap(row -> row.quietAlarm().stream()
                        .map(alarm -> light(Optional.of(row.rep()), row.name(), "tag tag-chance", words.alarm(alarm))))
                .toList();
    }

    private Light light(Optional<RepId> rep, String name, String style, String sign) {
        return new Light(rep, name, style, sign, desk.isOpen());
    }

    private ListItem row(Light light) {
        var item = new ListItem(Ui.div("grow", Ui.span("what", light.name()), Ui.span(light.style(), light.sign())));
        if (light.open()) {
            light.rep()
                    .ifPresent(rep -> item.add(Ui.quiet(
                            desk.texts().text("meeting.follow-up.action"),
                            () -> new ActionDialog(
                                            desk,
                                            desk.texts().text("meeting.follow-up.action"),
                                            Optional.of(new Who.OfRep(rep)),
                                            Optional.of(new NewAction.From(
                                                    rep, desk.meeting().week().orElseThrow())))
                                    .open())));
        }
        return item;
    }

    private List<Light> signals() {
        return desk.services().plans().agenda(desk.team()).stream()
                .flatMap(agenda -> agenda.lit().stream())
                .map(signal -> light(
                        Optional.empty(),
                        signal.title(),
                        "tag tag-short",
                        "▲ " + desk.texts().text("red.lit")))
                .toList();
    }

    private TitledList<Light> list(String title) {
        return new TitledList<>(desk.texts().text(title), this::row);
    }
}
