package nl.koers.board.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import nl.koers.board.BoardRow;
import nl.koers.board.BoardTotal;
import nl.koers.board.Standing;
import nl.koers.insight.model.Warning;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.NormSentence;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** The sentences of the board, in the language of who reads it. */
public record BoardTexts(ViewWords words, Formats formats) {

    public static BoardTexts here() {
        var words = ViewWords.here();
        return new BoardTexts(words, new Formats(words.locale()));
    }

    public String week(SalesWeek week) {
        return words.text("week.title", Integer.toString(week.number()));
    }

    public String fop(FieldOfPlay fop) {
        return switch (fop.kind()) {
            case EXISTING -> words.text("fop.existing");
            case NEW_BUSINESS -> words.text("fop.new");
            case MIX -> words.text("fop.mix", formats.percent(fop.newShare().doubleValue()));
        };
    }

    public String standing(Standing standing) {
        return words.text("standing." + standing);
    }

    public String normSentence(BoardRow row) {
        return NormSentence.of(row.norm(), words);
    }

    /** Below the bar: what is planned, what came as a tally, and the norm's sentence where it is not the plain norm. */
    String underBar(BoardRow row) {
        var parts = new ArrayList<String>();
        if (row.count().planned() > 0) {
            parts.add(words.text("board.planned", row.count().planned()));
        }
        if (row.count().isMixed()) {
            parts.add(words.text("board.with-tally", row.count().tally()));
        }
        if (row.norm().factors().size() > 1) {
            parts.add(normSentence(row));
        }
        return parts.isEmpty() ? normSentence(row) : String.join(" · ", parts);
    }

    public String bar(BoardRow row) {
        return words.text(
                "board.bar",
                row.count().counted(),
                row.norm().rounded(),
                row.count().planned());
    }

    public String bar(BoardTotal total) {
        return words.text("board.bar", total.counted(), total.norm(), total.planned());
    }

    /** The norm beside the count; a dash where nothing is asked. */
    public String norm(int rounded) {
        return rounded == 0 ? "/ –" : "/ " + rounded;
    }

    public String verdict(BoardRow row) {
        var span = row.verdict().deciding();
        return switch (row.verdict().judgement()) {
            case TOO_EARLY -> words.text("board.verdict.TOO_EARLY", span.weeks());
            case STRUCTURALLY_SHORT, WITHIN_CHANCE, ON_NORM ->
                words.text(
                        "board.verdict." + row.verdict().judgement(),
                        span.counted(),
                        span.weeks(),
                        formats.number(span.norm()),
                        chance(span.chance()));
        };
    }

    /** {@code ↘ let op: sinds week 38}. */
    public String alarm(Warning.Alarm alarm) {
        return words.text("board.alarm", Integer.toString(alarm.since().number()));
    }

    /** The same with what it rests on, and how often it is false. */
    public String alarmExplained(Warning.Alarm alarm) {
        return words.text(
                "board.alarm.explained",
                Integer.toString(alarm.since().number()),
                alarm.counted(),
                formats.number(BigDecimal.valueOf(alarm.norm())),
                Integer.toString(alarm.raised().number()));
    }

    /** A chance that rounds to nothing is still one. */
    private String chance(double chance) {
        return chance < 0.001 ? words.text("board.chance.tiny") : formats.percent(chance);
    }
}
