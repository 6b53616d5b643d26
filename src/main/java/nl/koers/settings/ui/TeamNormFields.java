package nl.koers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.koers.norm.model.TeamNorm;

/** The norm of the team and what new business carries of it. */
final class TeamNormFields implements ValueFields<TeamNorm> {

    private static final int HALF = 50;

    private final NormField norm = new NormField();
    private final PercentField factor;
    private final Div fields;

    TeamNormFields() {
        fields = new Div();
        factor = new PercentField(fields.getTranslation("settings.norm.factor"), HALF);
        fields.addClassName("stack");
        fields.add(norm, factor);
        show(TeamNorm.FIRST_VALUE);
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public void show(TeamNorm value) {
        norm.setValue(value.norm().perWeek());
        factor.showShare(value.newBusinessFactor());
    }

    @Override
    public Optional<TeamNorm> read() {
        var share = factor.share();
        return norm.norm().flatMap(number -> share.map(part -> new TeamNorm(number, part)));
    }

    @Override
    public void onChange(Runnable changed) {
        norm.addValueChangeListener(change -> changed.run());
        factor.addValueChangeListener(change -> changed.run());
    }
}
