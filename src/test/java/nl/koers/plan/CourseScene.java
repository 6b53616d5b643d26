package nl.koers.plan;

import static nl.koers.testing.Teams.saved;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Outcome;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.Subject;
import nl.koers.plan.model.Verdict;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An adopted plan with one objective; Anna is a rep of the team. */
abstract class CourseScene extends EditingScene {

    @Autowired
    Courses courses;

    @Autowired
    StandingClock.Settable clock;

    Teams.Seller anna;
    ItemId revenue;

    @BeforeEach
    void anAdoptedPlan() {
        anna = teams.hire(ground.crew(), "Anna de Wit");
        revenue = ground.objective("Omzet", "1400000");
        saved(ground.managing(() -> courses.adopt(ground.team(), ground.plan())));
    }

    @AfterEach
    void backToNoon() {
        clock.reset();
    }

    ItemId propose(String after) {
        return saved(proposing(revenue, Subject.TARGET, after)).item();
    }

    Outcome<Added> proposing(ItemId objective, Subject subject, String after) {
        return teams.as(
                anna.account(),
                () -> courses.propose(new ProposeCourse(
                        ground.team(),
                        ground.plan(),
                        "Omzetdoel bijgesteld",
                        Optional.of(objective),
                        subject,
                        "",
                        after,
                        "uitstel in de bouw",
                        Optional.empty(),
                        "",
                        4)));
    }

    DecideCourse decision(ItemId course, boolean go) {
        return new DecideCourse(ground.team(), ground.plan(), course, "1300000", go);
    }

    Outcome<Long> review(ItemId course, Verdict verdict, String again) {
        var day = Optional.of(again).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        return teams.as(
                anna.account(),
                () -> courses.review(new ReviewCourse(ground.team(), ground.plan(), course, verdict, day)));
    }

    CourseChange course(ItemId id) {
        return ground.page().plan().courses().stream()
                .filter(course -> course.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
