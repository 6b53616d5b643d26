package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Verdict;

@Schema(name = "CourseChange", description = "Another course than was adopted.")
record CourseView(
        @Schema(example = "27") long id,

        @Schema(example = "Minder nieuwe klanten, meer verdieping")
        String title,

        CourseState state,
        @Schema(example = "400000") String before,
        @Schema(example = "350000") String after,
        @Schema(example = "De markt krimpt.") String reason,
        @Schema(example = "Meer orders per klant.") String expected,
        @Schema(example = "2026-10-07") Optional<LocalDate> decidedOn,
        @Schema(example = "2026-11-04") Optional<LocalDate> reviewOn,
        Optional<Verdict> verdict) {

    static CourseView of(CourseChange course) {
        return new CourseView(
                course.id().value(),
                course.title(),
                course.state(),
                course.before(),
                course.after(),
                course.reason(),
                course.expected(),
                course.decidedOn(),
                course.reviewOn(),
                course.verdict());
    }
}
