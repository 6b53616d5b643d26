package nl.koers.week.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.koers.kernel.RepId;
import nl.koers.team.RosterRep;

/** Whose week a manager looks at. */
class RepChoice extends Select<RosterRep> {

    RepChoice(Consumer<RepId> onChoose) {
        addClassName("rep-choice");
        setAriaLabel(getTranslation("week.whose"));
        setPlaceholder(getTranslation("week.whose"));
        setItemLabelGenerator(RosterRep::name);
        addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(chosen -> change.isFromClient())
                .ifPresent(chosen -> onChoose.accept(chosen.id())));
    }

    void show(List<RosterRep> reps, Optional<RepId> chosen) {
        setItems(reps);
        chosen.flatMap(id -> reps.stream().filter(rep -> rep.id().equals(id)).findFirst())
                .ifPresentOrElse(this::setValue, this::clear);
    }
}
