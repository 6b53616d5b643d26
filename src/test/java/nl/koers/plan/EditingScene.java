package nl.koers.plan;

import java.util.List;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan that is written by everybody of its team. */
@KoersTest
abstract class EditingScene {

    @Autowired
    Teams teams;

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanStarting starting;

    PlanGround ground;

    @BeforeEach
    void aPlan() {
        ground = PlanGround.of(teams, plans, editing, starting);
    }

    List<PlanChange> history() {
        return ground.managing(() -> plans.changesSince(ground.team(), ground.plan(), 0));
    }

    List<ItemId> lines() {
        return ground.page().state().of(ItemKind.LINE).stream()
                .map(PlanItem::id)
                .toList();
    }
}
