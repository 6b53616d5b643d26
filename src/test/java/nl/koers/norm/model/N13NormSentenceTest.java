package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.koers.fixture.Holidays;
import nl.koers.fixture.Patterns;
import nl.koers.fixture.Rep;
import nl.koers.fixture.Reps;
import nl.koers.fixture.Texts;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.Absence;
import nl.koers.team.model.DayPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class N13NormSentenceTest {

    private static final Map<String, WeekNorm> TOLD = Map.ofEntries(
            told("full week", Reps.existing()),
            told("new business", Reps.newBusiness()),
            told("new business at a third", Reps.newBusiness().teamNorm(LocalDate.EPOCH, 10, new BigDecimal("0.35"))),
            told("mix", Reps.mix("0.4")),
            told("part-time", Reps.existing().works(Patterns.MONDAY_TO_THURSDAY)),
            told("Tuesday to Saturday", Reps.existing().works(Patterns.TUESDAY_TO_SATURDAY)),
            told("half Thursday", Reps.newBusiness().works(Patterns.MONDAY_TO_WEDNESDAY_AND_HALF_THURSDAY)),
            told("six days", Reps.existing().works(Patterns.pattern("xxxxxx-"))),
            told("first day", Reps.existing().firstDay(Weeks.WEDNESDAY)),
            told("last day", Reps.existing().lastDay(Weeks.WEDNESDAY)),
            told("not yet there", Reps.existing().firstDay(Weeks.W47.next().first())),
            told("long gone", Reps.existing().lastDay(Weeks.W47.previous().last())),
            told("away", Reps.existing().away(Weeks.MONDAY, Weeks.TUESDAY)),
            told("norm changes", Reps.existing().teamNorm(Weeks.WEDNESDAY, 12)),
            told("norm changes on Saturday", Reps.existing().teamNorm(Weeks.SATURDAY, 12)),
            told(
                    "norm changes while away",
                    Reps.existing().teamNorm(Weeks.WEDNESDAY, 12).away(Weeks.WEDNESDAY, Weeks.FRIDAY)),
            told(
                    "norm changes after days away",
                    Reps.existing().teamNorm(Weeks.WEDNESDAY, 12).away(Weeks.MONDAY, Weeks.TUESDAY)),
            told("field changes", Reps.newBusiness().fop(Weeks.THURSDAY, FieldOfPlay.EXISTING)),
            told("own norm", Reps.newBusiness().ownNorm(Weeks.MONDAY, PersonalNorm.of(7))),
            told("norm of zero", Reps.existing().ownNorm(Weeks.MONDAY, PersonalNorm.of(0))),
            told("Ascension Day", Reps.existing().observes(Holidays.ASCENSION_DAY), Weeks.ASCENSION),
            told("Ascension Day of new business", Reps.newBusiness().observes(Holidays.ASCENSION_DAY), Weeks.ASCENSION),
            told(
                    "Ascension Day off",
                    Reps.existing().works(Patterns.pattern("xxx-x--")).observes(Holidays.ASCENSION_DAY),
                    Weeks.ASCENSION),
            told(
                    "everything",
                    Reps.mix("0.4")
                            .works(Patterns.MONDAY_TO_THURSDAY)
                            .observes(Holidays.ASCENSION_DAY)
                            .away(Weeks.ASCENSION.first(), Weeks.ASCENSION.first()),
                    Weeks.ASCENSION),
            told(
                    "Christmas",
                    Reps.existing().observes(Holidays.SECOND_CHRISTMAS_DAY, Holidays.FIRST_CHRISTMAS_DAY),
                    Weeks.week("2024-W52")));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            full week                     | 10 per week
            new business                  | 10 per week × ½ (nieuwe klanten) = 5,0 → 5
            new business at a third       | 10 per week × 0,35 (nieuwe klanten) = 3,5 → 4
            mix                           | 10 per week × 0,8 (40% nieuwe klanten) = 8,0 → 8
            part-time                     | 10 per week × 4/5 dagen (parttime) = 8
            Tuesday to Saturday           | 10 per week
            half Thursday                 | 10 per week × 3,5/5 dagen (parttime) × ½ (nieuwe klanten) = 3,5 → 4
            six days                      | 10 per week × 6/5 dagen = 12
            first day                     | 10 per week × 3/5 dagen (eerste werkdag woensdag 18 november) = 6
            last day                      | 10 per week × 3/5 dagen (laatste werkdag woensdag 18 november) = 6
            not yet there                 | 10 per week × 0/5 dagen (niet in dienst) = 0
            long gone                     | 10 per week × 0/5 dagen (niet in dienst) = 0
            away                          | 10 per week × 3/5 dagen (afwezig) = 6
            norm changes                  | 10 per week × 2/5 dagen + 12 per week × 3/5 dagen = 11,2 → 11
            norm changes on Saturday      | 10 per week
            norm changes while away       | 10 per week × 2/5 dagen (afwezig) = 4
            norm changes after days away  | 12 per week × 3/5 dagen (afwezig) = 7,2 → 7
            field changes                 | 10 per week × 3/5 dagen × ½ (nieuwe klanten) + 10 per week × 2/5 dagen = 7,0 → 7
            own norm                      | 7 per week (eigen norm) × ½ (nieuwe klanten) = 3,5 → 4
            norm of zero                  | 0 per week (eigen norm)
            Ascension Day                 | 10 per week × 4/5 dagen (Hemelvaartsdag) = 8
            Ascension Day of new business | 10 per week × 4/5 dagen (Hemelvaartsdag) × ½ (nieuwe klanten) = 4,0 → 4
            Ascension Day off             | 10 per week × 4/5 dagen (parttime) = 8
            everything                    | 10 per week × 2/5 dagen (parttime, Hemelvaartsdag, afwezig) × 0,8 (40% nieuwe klanten) = 3,2 → 3
            Christmas                     | 10 per week × 3/5 dagen (Eerste kerstdag, Tweede kerstdag) = 6
            """)
    void normExplainsItselfInDutch(String why, String sentence) {
        assertThat(NormSentence.of(norm(why), Texts.DUTCH)).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            full week                     | 10 per week
            mix                           | 10 per week × 0.8 (40% new business) = 8.0 → 8
            part-time                     | 10 per week × 4/5 days (part-time) = 8
            half Thursday                 | 10 per week × 3.5/5 days (part-time) × ½ (new business) = 3.5 → 4
            first day                     | 10 per week × 3/5 days (first working day Wednesday 18 November) = 6
            last day                      | 10 per week × 3/5 days (last working day Wednesday 18 November) = 6
            not yet there                 | 10 per week × 0/5 days (not employed) = 0
            away                          | 10 per week × 3/5 days (away) = 6
            own norm                      | 7 per week (own norm) × ½ (new business) = 3.5 → 4
            Ascension Day of new business | 10 per week × 4/5 days (Ascension Day) × ½ (new business) = 4.0 → 4
            """)
    void normExplainsItselfInEnglish(String why, String sentence) {
        assertThat(NormSentence.of(norm(why), Texts.ENGLISH)).isEqualTo(sentence);
    }

    @Test
    void leaveAndIllnessAreBothJustAway() {
        var away = new Absence(new Period(Weeks.MONDAY, Weeks.MONDAY), DayPart.HALF);
        assertThat(NormSentence.of(Reps.existing().away(away).in(Weeks.W47), Texts.DUTCH))
                .isEqualTo("10 per week × 4,5/5 dagen (afwezig) = 9");
    }

    @Test
    void sentenceTellsHowItWasRoundedAndLosesNoDigit() {
        var norm = Reps.mix("0.333")
                .teamNorm(LocalDate.EPOCH, 7, new BigDecimal("0.333"))
                .in(Weeks.W47);
        assertThat(NormSentence.of(norm, Texts.DUTCH))
                .isEqualTo("7 per week × 0,777889 (33,3% nieuwe klanten) = 5,445223 → 5");
    }

    @Test
    void bothLanguagesAreUsed() {
        assertThat(Texts.DUTCH.locale().getLanguage()).isEqualTo(Locale.of("nl").getLanguage());
        assertThat(Texts.ENGLISH.locale()).isEqualTo(Locale.UK);
    }

    private static WeekNorm norm(String why) {
        return Objects.requireNonNull(TOLD.get(why), why);
    }

    private static Map.Entry<String, WeekNorm> told(String why, Rep rep) {
        return told(why, rep, Weeks.W47);
    }

    private static Map.Entry<String, WeekNorm> told(String why, Rep rep, SalesWeek week) {
        return entry(why, rep.in(week));
    }
}
