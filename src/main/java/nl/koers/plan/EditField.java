package nl.koers.plan;

import nl.koers.identity.Scoped;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;

/**
 * One value is to become another (design 7).
 *
 * @param seen the value it is based on, as it is kept
 * @param wanted as it is kept: numbers with a point, days as 2026-12-18
 */
public record EditField(TeamId team, PlanId plan, ItemId item, Field field, String seen, String wanted)
        implements Scoped {}
