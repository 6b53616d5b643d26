package nl.koers.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Verdict;
import nl.koers.plan.model.Who;

/** What the demo team wrote this year: a plan in January, a course change in spring that worked, one in the summer, and a new one on the table. */
final class DemoStory {

    private static final String ANNA = "Anna de Wit";
    private static final String BRAM = "Bram Oosterhuis";
    private static final String DAAN = "Daan Visser";
    private static final String EVA = "Eva Smits";
    private static final String IRIS = "Iris Bakker";
    private static final String KIM = "Kim Tran";

    private final DemoPlan.Pen pen;
    private final Map<String, Who> people;
    private final LocalDate today;
    private final DemoTargets.Goal goal;

    /** @param goal which the plan shares with the targets */
    DemoStory(DemoPlan.Pen pen, Map<String, Who> people, LocalDate today, DemoTargets.Goal goal) {
        this.pen = pen;
        this.people = people;
        this.today = today;
        this.goal = goal;
    }

    void write() {
        pen.horizon(Cast.MANAGER, 2, "Van leverancier naar partner");
        var revenue = objective("Omzet", "REVENUE", Long.toString(goal.first()), Cast.MANAGER);
        var contracts = objective("Raamcontracten", "OWN", "24", EVA);
        pen.set(Cast.MANAGER, 2, contracts, Field.UNIT, "stuks");
        var force = objective("Klantafspraken van het team", "APPOINTMENTS", "80", Cast.MANAGER);
        pen.horizon(ANNA, 3, "Van leverancier naar vaste partner in de regio");
        pen.adopt(3);
        var fair = line(
                KIM, 5, "Stand op de vakbeurs in Zwolle", "25 gesprekken, 8 afspraken", "B", pen.year() + "-03-20");
        selections();
        pen.set(KIM, 13, fair, Field.STATE, "DONE");
        spring(force);
        var building = summer(revenue);
        autumn();
        pen.set(EVA, thisWeek() - 1, contracts, Field.ACTUAL, "17");
        pen.set(DAAN, thisWeek() - 1, building, Field.NUMBER, "7");
        propose(building);
    }

    private void autumn() {
        var care = line(ANNA, 36, "Alle A-klanten in de zorg bezoeken", "14 van 14, met jaarplan op tafel", "A", "");
        pen.set(ANNA, 40, care, Field.TITLE, "Alle A-klanten in de zorg voor de kerst bezoeken");
        pen.set(Cast.MANAGER, 40, care, Field.BY, day(4));
        pen.set(ANNA, 41, care, Field.STATE, "DOING");
        var quotes = line(
                EVA, 44, "Offertes ouder dan 3 weken nabellen", "besluit of nieuwe datum bij elke offerte", "A", "");
        line(DAAN, 45, "Zaterdagse open dag met Rotec", "12 afspraken voor januari", "B", day(2));
        line(KIM, 46, "Verhalen van drie klanten op de site", "elk met een cijfer", "C", day(9));
        pen.set(EVA, 46, quotes, Field.BY, day(1));
    }

    private void selections() {
        select(BRAM, "De Vecht Zuivel", "drie vestigingen erbij, nog een bij de concurrent", "A");
        select(IRIS, "Zuiderzee Zorg", "aanbesteding in mei, wij kennen de vraag", "A");
        select(BRAM, "Het Anker Techniek", "groeit, betaalt op tijd, vraagt om meedenken", "B");
        select(DAAN, "Hogeveen Bouw", "grootste bouwer in de streek, stelt nu uit", "B");
        select(ANNA, "Gemeente Zwolle", "nieuw raadsbesluit, nog geen vaste leverancier", "A");
        if (people.get(ANNA) instanceof Who.OfRep(var anna)) {
            pen.saw(Cast.MANAGER, anna, "Gemeente Zwolle", today.minusWeeks(7));
        }
    }

    /** Too few appointments were seen and answered; the board shows what became of it. */
    private void spring(ItemId force) {
        var change = DemoCourse.week(today);
        var signal = pen.add(
                Cast.MANAGER,
                change - 2,
                ItemKind.SIGNAL,
                Map.of(
                        Field.TITLE, "Te weinig kracht in het team",
                        Field.SINCE,
                                new SalesWeek(pen.year(), change - 2).first().toString(),
                        Field.OBJECTIVE, force.toString(),
                        Field.WATCHED, "TEAM_FOUR_WEEKS",
                        Field.SIDE, "BELOW",
                        Field.LIMIT, "240"));
        var days = pen.propose(
                EVA,
                change - 1,
                new DemoPlan.Proposal(
                        "Dinsdag en donderdag zijn klantdagen",
                        Optional.empty(),
                        "afspraken tussen het werk door",
                        "twee vaste dagen bij de klant",
                        "de week loopt vol voordat de klant aan de beurt is",
                        Optional.of(signal),
                        "20% meer klantafspraken"));
        pen.decide(change, days, "twee vaste dagen bij de klant");
        pen.review(change + 4, days, Verdict.WORKED);
    }

    /** What the team saw, what it changed, and whether that worked. */
    private ItemId summer(ItemId revenue) {
        var building = pen.add(
                DAAN,
                28,
                ItemKind.SIGNAL,
                Map.of(
                        Field.TITLE, "Bouw stelt uit",
                        Field.SINCE, new SalesWeek(pen.year(), 27).first().toString(),
                        Field.OBJECTIVE, revenue.toString(),
                        Field.WATCHED, "TYPED",
                        Field.SIDE, "ABOVE",
                        Field.LIMIT, "5",
                        Field.COUNTED, "offertes schuiven",
                        Field.NUMBER, "4"));
        var lower = pen.propose(
                ANNA,
                30,
                new DemoPlan.Proposal(
                        "Omzetdoel bijgesteld",
                        Optional.of(revenue),
                        "",
                        Long.toString(goal.now()),
                        "uitstel in de bouw",
                        Optional.of(building),
                        "een doel waar we weer voor gaan"));
        pen.decide(DemoCourse.SUMMER, lower, Long.toString(goal.now()));
        pen.review(35, lower, Verdict.WORKED);
        return building;
    }

    private void propose(ItemId building) {
        pen.propose(
                DAAN,
                thisWeek(),
                new DemoPlan.Proposal(
                        "Van bouw naar zorg: 2 dagen per week erbij",
                        Optional.empty(),
                        "zorg 20%",
                        "zorg 40%",
                        "de bouw ligt stil, de zorg belt zelf",
                        Optional.of(building),
                        "6 aanvragen in 4 weken"));
    }

    private ItemId objective(String title, String measure, String target, String owner) {
        return pen.add(
                Cast.MANAGER,
                2,
                ItemKind.OBJECTIVE,
                Map.of(
                        Field.TITLE, title,
                        Field.MEASURE, measure,
                        Field.TARGET, target,
                        Field.BY, pen.year() + "-12-31",
                        Field.OWNER, written(owner)));
    }

    private ItemId line(String who, int week, String title, String goodWhen, String priority, String by) {
        return pen.add(
                who,
                week,
                ItemKind.LINE,
                Map.of(
                        Field.TITLE, title,
                        Field.GOOD_WHEN, goodWhen,
                        Field.PRIORITY, priority,
                        Field.BY, by,
                        Field.OWNER, written(who)));
    }

    private void select(String who, String customer, String reason, String priority) {
        pen.select(who, 6, customer, Map.of(Field.REASON, reason, Field.PRIORITY, priority, Field.OWNER, written(who)));
    }

    private String written(String name) {
        return Optional.ofNullable(people.get(name)).map(Who::written).orElseThrow();
    }

    private int thisWeek() {
        return Math.max(3, DemoCourse.thisWeek(today));
    }

    /** The Friday after so many weeks. */
    private String day(int weeks) {
        return SalesWeek.of(today).plusWeeks(weeks).first().plusDays(4).toString();
    }
}
