package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.koers.appointment.model.WeekCount;
import nl.koers.board.BoardPage;
import nl.koers.board.BoardRow;
import nl.koers.board.BoardTotal;
import nl.koers.board.RepPage;
import nl.koers.board.WeekLine;
import nl.koers.kernel.Words;
import nl.koers.norm.model.Factor;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.Judgement;
import nl.koers.norm.model.NormSentence;
import nl.koers.norm.model.Verdict;
import nl.koers.norm.model.WeekNorm;
import nl.koers.norm.model.WeekState;

/** Weeks as programs see them. */
final class WeekViews {

    private WeekViews() {}

    @Schema(name = "Rep", description = "Somebody who sells, in a week.")
    record RepView(
            @Schema(example = "7") long id,
            @Schema(example = "Anna de Vries") String name,
            FopView fieldOfPlay) {

        static RepView of(BoardRow row) {
            return new RepView(row.rep().value(), row.name(), FopView.of(row.fop()));
        }
    }

    @Schema(name = "FieldOfPlay", description = "Whom a rep sells to, which decides what is a fair norm.")
    record FopView(
            FieldOfPlay.Kind kind,

            @Schema(description = "The share of new business, 0 to 1.", example = "0.4")
            BigDecimal newShare) {

        static FopView of(FieldOfPlay fop) {
            return new FopView(fop.kind(), fop.newShare());
        }
    }

    @Schema(name = "Norm", description = "How many appointments are asked in a week, and why.")
    record NormView(
            @Schema(description = "Unrounded.", example = "4.0")
            BigDecimal exact,

            @Schema(description = "What the week is judged by: half up.", example = "4")
            int rounded,

            @Schema(
                    description = "In the language of the request.",
                    example = "10 per week × 4/5 dagen (Hemelvaartsdag) × ½ (nieuwe klanten) = 4,0 → 4")
            String explanation,

            @Schema(
                    description =
                            "What made it; a PER_WEEK opens a term, the steps of a term are multiplied and the terms added.")
            List<StepView> steps) {

        static NormView of(WeekNorm norm, Words words) {
            return new NormView(
                    norm.exact(),
                    norm.rounded(),
                    NormSentence.of(norm, words),
                    norm.factors().stream().map(StepView::of).toList());
        }
    }

    /** What a step of a norm is about. */
    enum StepKind {
        PER_WEEK,
        DAYS,
        FIELD_OF_PLAY
    }

    @Schema(name = "NormStep", description = "One thing that made a norm.")
    record StepView(
            StepKind kind,

            @Schema(description = "What it multiplies by.", example = "0.5")
            BigDecimal value) {

        static StepView of(Factor factor) {
            return switch (factor) {
                case Factor.PerWeek perWeek -> new StepView(StepKind.PER_WEEK, perWeek.value());
                case Factor.Days days -> new StepView(StepKind.DAYS, days.value());
                case Factor.Fop fop -> new StepView(StepKind.FIELD_OF_PLAY, fop.value());
            };
        }
    }

    @Schema(name = "Count", description = "What counts in a week.")
    record CountView(
            @Schema(description = "Held and tally together.", example = "6")
            int counted,

            @Schema(description = "At most one per customer and day.", example = "6")
            int held,

            @Schema(description = "Entered by hand.", example = "0")
            int tally,

            @Schema(description = "Shown, not counted.", example = "3")
            int planned) {

        static CountView of(WeekCount count) {
            return new CountView(count.counted(), count.held(), count.tally(), count.planned());
        }
    }

    @Schema(name = "Span", description = "Some past weeks together.")
    record SpanView(
            @Schema(example = "13") int weeks,
            @Schema(example = "61") int counted,

            @Schema(description = "Their exact norms added up.", example = "71.5")
            BigDecimal norm,

            @Schema(
                    description = "The chance of so few or fewer for somebody who keeps the norm, 0 to 1.",
                    example = "0.12")
            double chance) {

        static SpanView of(Verdict.Span span) {
            return new SpanView(span.weeks(), span.counted(), span.norm(), span.chance());
        }
    }

    @Schema(name = "Judgement", description = "What may be said of a rep: never of a single week.")
    record JudgementView(Judgement judgement, SpanView last13, SpanView last4) {

        static JudgementView of(Verdict verdict) {
            return new JudgementView(verdict.judgement(), SpanView.of(verdict.last13()), SpanView.of(verdict.last4()));
        }
    }

    @Schema(name = "RepWeek", description = "A rep against the norm of a week.")
    record RepWeekView(
            RepView rep,
            WeekState state,
            CountView count,
            NormView norm,
            JudgementView judgement,

            @Schema(description = "Counted minus exact norm over the past weeks of the year.", example = "-2.5")
            BigDecimal balance,

            @Schema(description = "Planned in the week after.", example = "4")
            int plannedNext) {

        static RepWeekView of(BoardRow row, Words words) {
            return new RepWeekView(
                    RepView.of(row),
                    row.state(),
                    CountView.of(row.count()),
                    NormView.of(row.norm(), words),
                    JudgementView.of(row.verdict()),
                    row.balance(),
                    row.plannedNext());
        }
    }

    @Schema(name = "Week", description = "A week of one rep.")
    record WeekView(
            @Schema(example = "2026-W47") String week,

            @Schema(description = "Only a manager may still change its numbers, with a reason.")
            boolean closed,

            RepWeekView standing) {

        static WeekView of(RepPage page, BoardRow row, Words words) {
            return new WeekView(page.week().toString(), page.closed(), RepWeekView.of(row, words));
        }
    }

    @Schema(name = "WeekLine", description = "One rep in one week of a list.")
    record WeekLineView(
            @Schema(example = "2026-W47") String week,

            @Schema(description = "Only a manager may still change its numbers, with a reason.")
            boolean closed,

            RepView rep,
            WeekState state,
            CountView count,
            NormView norm) {

        static WeekLineView of(WeekLine line, Words words) {
            return new WeekLineView(
                    line.week().toString(),
                    line.closed(),
                    new RepView(line.rep().value(), line.name(), FopView.of(line.fop())),
                    line.state(),
                    CountView.of(line.count()),
                    NormView.of(line.norm(), words));
        }
    }

    @Schema(name = "Total", description = "A team as a whole in a week.")
    record TotalView(
            @Schema(example = "31") int counted,

            @Schema(description = "The sum of the rounded norms of its reps.", example = "42")
            int norm,

            @Schema(example = "9") int planned,
            @Schema(example = "18") int plannedNext,
            @Schema(example = "-12.5") BigDecimal balance) {

        static TotalView of(BoardTotal total) {
            return new TotalView(total.counted(), total.norm(), total.planned(), total.plannedNext(), total.balance());
        }
    }

    @Schema(name = "Board", description = "A team against its norms in a week.")
    record BoardView(
            @Schema(example = "2026-W47") String week,

            @Schema(description = "In the zone of the team.", example = "2026-11-19")
            LocalDate today,

            TotalView total,
            List<RepWeekView> reps) {

        static BoardView of(BoardPage page, Words words) {
            return new BoardView(
                    page.week().toString(),
                    page.today(),
                    TotalView.of(page.total()),
                    page.rows().stream().map(row -> RepWeekView.of(row, words)).toList());
        }
    }
}
