package nl.koers.team;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import nl.koers.kernel.Outcome;
import nl.koers.team.model.Kind;
import nl.koers.team.model.SchoolRegion;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import nl.koers.testing.Teams.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@KoersTest
class TeamSettingsTest {

    @Autowired
    Teams teams;

    @Autowired
    TeamSettings settings;

    @Autowired
    TeamRoster roster;

    private Crew crew;

    @BeforeEach
    void foundTeam() {
        crew = teams.found();
    }

    @Test
    void aFreshTeamCountsVisitsAndVideoCallsAndSharesNoDetails() {
        var profile = profile();

        assertThat(profile.countedKinds()).containsExactlyInAnyOrder(Kind.VISIT, Kind.VIDEO_CALL);
        assertThat(profile.sharesDetails()).isFalse();
        assertThat(profile.sharesRevenue()).isFalse();
        assertThat(profile.zone().getId()).isEqualTo("Europe/Amsterdam");
        assertThat(profile.schoolRegion()).isEqualTo(SchoolRegion.MIDDLE);
        assertThat(profile.observedHolidays()).contains("ASCENSION_DAY").doesNotContain("GOOD_FRIDAY", "LIBERATION");
    }

    @Test
    void managerSetsEverything() {
        asManager(() -> settings.rename(crew.team(), profile().name(), "  Team Noord "));
        asManager(() -> settings.moveTo(crew.team(), "Europe/Amsterdam", "America/New_York"));
        asManager(() -> settings.goToSchoolIn(crew.team(), SchoolRegion.MIDDLE, SchoolRegion.SOUTH));
        asManager(() -> settings.shareDetails(crew.team(), true));
        asManager(() -> settings.shareRevenue(crew.team(), true));
        asManager(() -> settings.letRepsLead(crew.team(), true));
        asManager(() -> settings.keepOwnOrder(crew.team(), true));
        asManager(() -> settings.count(crew.team(), profile().countedKinds(), EnumSet.of(Kind.PHONE_CALL)));
        asManager(() -> settings.observe(crew.team(), "GOOD_FRIDAY", true));
        asManager(() -> settings.observe(crew.team(), "KINGS_DAY", false));

        var profile = profile();
        assertThat(profile.name()).isEqualTo("Team Noord");
        assertThat(profile.zone().getId()).isEqualTo("America/New_York");
        assertThat(profile.schoolRegion()).isEqualTo(SchoolRegion.SOUTH);
        assertThat(profile.sharesDetails()).isTrue();
        assertThat(profile.sharesRevenue()).isTrue();
        assertThat(profile.repsLead()).isTrue();
        assertThat(profile.ownOrder()).isTrue();
        assertThat(profile.countedKinds()).containsExactly(Kind.PHONE_CALL);
        assertThat(profile.observedHolidays()).contains("GOOD_FRIDAY").doesNotContain("KINGS_DAY");
    }

    @Test
    void whoSawAnOlderNameIsToldAndOverwritesNothing() {
        var seen = profile().name();
        asManager(() -> settings.rename(crew.team(), seen, "Team Zuid"));

        var second = asManager(() -> settings.rename(crew.team(), seen, "Team West"));

        assertThat(second).isEqualTo(new Outcome.Conflict<>(profile(), "Mies Manager"));
        assertThat(profile().name()).isEqualTo("Team Zuid");
    }

    @Test
    void theSameChangeTwiceIsNoConflict() {
        var seen = profile().name();
        asManager(() -> settings.rename(crew.team(), seen, "Team Zuid"));

        assertThat(saved(asManager(() -> settings.rename(crew.team(), seen, "Team Zuid")))
                        .name())
                .isEqualTo("Team Zuid");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            '   ',      team.name-missing
            'a\tb',     team.name-unreadable
            """)
    void namesThatAreNoneAreRefused(String name, String reason) {
        assertThat(refused(
                        asManager(() -> settings.rename(crew.team(), profile().name(), name))))
                .isEqualTo(reason);
    }

    @Test
    void garbageIsRefusedAndChangesNothing() {
        var before = profile();

        assertThat(refused(asManager(() -> settings.rename(crew.team(), before.name(), "x".repeat(5000)))))
                .isEqualTo("team.name-too-long");
        assertThat(refused(asManager(() -> settings.moveTo(crew.team(), "Europe/Amsterdam", "Mars/Olympus"))))
                .isEqualTo("team.unknown-zone");
        assertThat(refused(asManager(() -> settings.count(crew.team(), before.countedKinds(), Set.of()))))
                .isEqualTo("team.no-kind-counts");
        assertThat(refused(asManager(() -> settings.observe(crew.team(), "CARNIVAL", true))))
                .isEqualTo("team.unknown-holiday");
        assertThat(profile()).isEqualTo(before);
    }

    @Test
    void repAndManagerOfAnotherTeamSetNothing() {
        var anna = teams.hire(crew, "Anna de Wit");
        var other = teams.found();

        assertThatThrownBy(() -> teams.as(anna.account(), () -> settings.shareDetails(crew.team(), true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> teams.as(other.manager().account(), () -> settings.shareDetails(crew.team(), true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(profile().sharesDetails()).isFalse();
    }

    private TeamProfile profile() {
        return teams.as(crew.manager().account(), () -> roster.profile(crew.team()));
    }

    private <T> Outcome<T> asManager(Supplier<Outcome<T>> work) {
        return teams.as(crew.manager().account(), work);
    }
}
