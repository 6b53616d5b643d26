package nl.koers.exchange.ui;

import java.util.List;
import nl.koers.deal.model.DealCourse;
import nl.koers.exchange.FileColumns;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileDeal;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;

/** Requests and orders. */
record DealIntake(ImportDesk desk, ImportTexts texts) implements Intake<FileDeal> {

    @Override
    public Reading<FileColumns> columns(ImportScope scope, byte[] file) {
        return desk.deals().columns(scope, file);
    }

    @Override
    public Reading<Preview<FileDeal>> preview(ImportScope scope, byte[] file, ImportChoices choices) {
        return desk.deals().preview(scope, file, choices);
    }

    @Override
    public Outcome<ImportDone> confirm(
            ImportScope scope, List<FileDeal> added, List<Fate.Changed<FileDeal>> changed, String reason) {
        return desk.deals().confirm(scope, added, changed);
    }

    @Override
    public boolean asksReason() {
        return false;
    }

    @Override
    public String place() {
        return "deals";
    }

    @Override
    public String text(String key, Object... arguments) {
        return texts.text("deal." + key, arguments);
    }

    /** {@code aanvraag 3 november 2026 · order 19 november 2026 · € 12.000}. */
    @Override
    public String details(FileDeal deal) {
        var course = deal.course();
        return ImportTexts.joined(
                text("opened-on", texts.formats().date(course.openedOn())), ending(course), worth(course));
    }

    @Override
    public String changes(Fate.Changed<FileDeal> changed) {
        var after = changed.after().course();
        return ImportTexts.joined(ending(after), after.value().map(this::money).orElse(""), after.why());
    }

    private String ending(DealCourse course) {
        return course.closedOn()
                .map(day -> text("closed-on." + course.state(), texts.formats().date(day)))
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
