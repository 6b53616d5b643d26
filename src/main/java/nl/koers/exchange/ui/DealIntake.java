package nl.koers.exchange.ui;

import nl.koers.deal.model.DealCourse;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileDeal;
import nl.koers.exchange.model.LineReader;
import nl.koers.kernel.Money;

/** Requests and orders. */
record DealIntake(ImportTexts texts) implements Intake<FileDeal> {

    @Override
    public LineReader<FileDeal> lines() {
        return LineReader.DEALS;
    }

    @Override
    public String place() {
        return "deals";
    }

    /** {@code aanvraag 3 november 2026 · order 19 november 2026 · € 12.000}. */
    @Override
    public String details(FileDeal deal) {
        var course = deal.course();
        return ImportTexts.joined(
                texts.text("deal.opened-on", texts.formats().date(course.openedOn())), ending(course), worth(course));
    }

    @Override
    public String changes(Fate.Changed<FileDeal> changed) {
        var after = changed.after().course();
        if (after.equals(changed.before().course())) {
            return "";
        }
        return ImportTexts.joined(ending(after), after.value().map(this::money).orElse(""), after.why());
    }

    private String ending(DealCourse course) {
        return course.closedOn()
                .map(day -> texts.text(
                        "deal.closed-on." + course.state(), texts.formats().date(day)))
                .orElse("");
    }

    private String worth(DealCourse course) {
        return course.value()
                .map(this::money)
                .or(() -> course.estimate().map(estimate -> "± " + money(estimate)))
                .orElse("");
    }

    private String money(Money money) {
        return texts.formats().money(money);
    }
}
