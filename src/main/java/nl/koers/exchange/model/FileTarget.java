package nl.koers.exchange.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;

/**
 * A revenue target as a file tells it (N6).
 *
 * @param rep whose; empty for the team as a whole
 * @param name of the rep; empty for the team
 * @param from the day from which it holds, within the year or quarter
 */
public record FileTarget(Optional<RepId> rep, String name, TargetSpan span, LocalDate from, Money amount)
        implements Told<FileTarget> {

    private static final Pattern SPAN = Pattern.compile("(\\d{4})(?:\\s*[-/ ]?\\s*[qk]\\s*([1-4]))?(?:[.,]0+)?");
    private static final Pattern REVERSED = Pattern.compile("[qk]\\s*([1-4])\\s*[-/ ]?\\s*(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("[qk]?\\s*([1-4])(?:e kwartaal)?");

    static ImportLine<FileTarget> read(Cells cells, DateText dates, Table.Row row) {
        var isOfTeam = cells.isTeam(row);
        Reading<Optional<RepId>> rep =
                isOfTeam ? Reading.of(Optional.empty()) : cells.rep(row).then(found -> Reading.of(Optional.of(found)));
        var span = span(cells.text(row, Field.SPAN), cells.text(row, Field.QUARTER));
        var fromText = cells.text(row, Field.FROM);
        var from = span.then(known -> fromText.isBlank()
                ? Reading.of(known.period().first())
                : dates.read(fromText).then(when -> Reading.of(when.day())));
        var amount = amount(cells.text(row, Field.TARGET));
        return ImportLine.of(
                row,
                () -> new FileTarget(
                        rep.get(), rep.get().map(cells::nameOf).orElse(""), span.get(), from.get(), amount.get()),
                rep,
                span,
                from,
                amount);
    }

    private static Reading<Money> amount(String text) {
        return text.isBlank()
                ? Reading.refused("target.missing")
                : MoneyText.read(text)
                        .then(money -> RevenueTarget.fault(money)
                                .<Reading<Money>>map(Reading.Refused::new)
                                .orElseGet(() -> Reading.of(money)));
    }

    private static Reading<TargetSpan> span(String year, String quarter) {
        var plain = PlainText.clean(year.length() > Limits.CELL ? "?" : year).toLowerCase(java.util.Locale.ROOT);
        var whole = SPAN.matcher(plain);
        var reversed = REVERSED.matcher(plain);
        var own = QUARTER.matcher(
                PlainText.clean(quarter.length() > Limits.CELL ? "?" : quarter).toLowerCase(java.util.Locale.ROOT));
        var isOwn = !quarter.isBlank();
        var text = "";
        if (whole.matches()) {
            text = whole.group(1) + (whole.group(2) == null ? "" : "-Q" + whole.group(2));
        } else if (reversed.matches()) {
            text = reversed.group(2) + "-Q" + reversed.group(1);
        }
        if (isOwn && own.matches() && text.length() == 4) {
            text += "-Q" + own.group(1);
        } else if (isOwn) {
            text = "";
        }
        return TargetSpan.parse(text)
                .map(Reading::of)
                .orElseGet(() -> Reading.refused("span.unreadable", Excerpt.of(year + " " + quarter)));
    }

    @Override
    public Optional<RepId> whose() {
        return rep;
    }

    @Override
    public String key() {
        return rep.map(RepId::toString).orElse("") + "|" + span + "|" + from;
    }

    @Override
    public Optional<FileTarget> updateOf(FileTarget before) {
        return before.amount.equals(amount) ? Optional.empty() : Optional.of(this);
    }
}
