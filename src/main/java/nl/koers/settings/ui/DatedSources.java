package nl.koers.settings.ui;

import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.Timeline;
import nl.koers.norm.NormChange;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.norm.model.TeamNorm;
import nl.koers.team.RepDetails;
import nl.koers.team.model.WeekPattern;

/** All that is dated: the norm of the team; of a rep the own norm, the field of play and the weekly pattern. */
final class DatedSources {

    private final SettingsDesk desk;
    private final SettingsTexts texts = SettingsTexts.here();

    DatedSources(SettingsDesk desk) {
        this.desk = desk;
    }

    DatedSource<TeamNorm> teamNorm() {
        var team = desk.team();
        return new DatedSource<>(
                () -> desk.norms().lines(team).team(),
                texts::norm,
                texts.norm(TeamNorm.FIRST_VALUE),
                TeamNormFields::new,
                (from, seen, after) -> desk.preview().of(new NormChange.OfTeam(team, from, seen, after)),
                (from, seen, after) -> desk.norms().save(new NormChange.OfTeam(team, from, seen, after)));
    }

    DatedSource<PersonalNorm> ownNorm(RepId rep) {
        var team = desk.team();
        return new DatedSource<>(
                () -> desk.norms().lines(team).personalOf(rep),
                texts::norm,
                texts.words().text("settings.norm.as-team"),
                () -> new OwnNormFields(teamNormToday()),
                (from, seen, after) -> desk.preview().of(new NormChange.OfRep(team, rep, from, seen, after)),
                (from, seen, after) -> desk.norms().save(new NormChange.OfRep(team, rep, from, seen, after)));
    }

    DatedSource<FieldOfPlay> fop(RepId rep) {
        var team = desk.team();
        return new DatedSource<>(
                () -> desk.norms().lines(team).fopsOf(rep),
                texts::fop,
                texts.fop(FieldOfPlay.EXISTING),
                FopFields::new,
                (from, seen, after) -> desk.preview().of(new NormChange.OfFop(team, rep, from, seen, after)),
                (from, seen, after) -> desk.norms().save(new NormChange.OfFop(team, rep, from, seen, after)));
    }

    DatedSource<WeekPattern> pattern(RepId rep) {
        var team = desk.team();
        return new DatedSource<>(
                () -> desk.reps().find(team, rep).map(RepDetails::patterns).orElseGet(Timeline::empty),
                texts::pattern,
                texts.pattern(WeekPattern.MONDAY_TO_FRIDAY),
                PatternFields::new,
                (from, seen, after) -> Outcome.saved(desk.preview().ofPattern(team, rep, from, after)),
                (from, seen, after) -> desk.reps().work(team, rep, from, seen, after));
    }

    private int teamNormToday() {
        return desk.norms()
                .lines(desk.team())
                .team()
                .at(desk.today())
                .orElse(TeamNorm.FIRST_VALUE)
                .norm()
                .perWeek();
    }
}
