package nl.koers.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.Norm;
import nl.koers.norm.model.PersonalNorm;

/**
 * A norm, a field of play or both, from a day on, as a file tells it (N1, N4).
 *
 * @param name of the rep
 * @param norm empty where the file names none, or Koers has none that begins on that day
 * @param fop the same
 */
public record FileNorm(RepId rep, String name, LocalDate from, Optional<PersonalNorm> norm, Optional<FieldOfPlay> fop)
        implements Told<FileNorm> {

    static ImportLine<FileNorm> read(Cells cells, DateText dates, Table.Row row) {
        var rep = cells.rep(row);
        var from = dates.read(cells.text(row, Field.FROM));
        var norm = norm(cells.text(row, Field.NORM));
        var fopText = cells.text(row, Field.FOP);
        Reading<Optional<FieldOfPlay>> fop = fopText.isBlank()
                ? Reading.of(Optional.empty())
                : FopText.read(fopText).then(read -> Reading.of(Optional.of(read)));
        var any = norm.toOptional().filter(Optional::isEmpty).isPresent() && fopText.isBlank()
                ? Reading.<Boolean>refused("norm.missing")
                : Reading.of(true);
        return ImportLine.of(
                row,
                () -> new FileNorm(
                        rep.get(), cells.nameOf(rep.get()), from.get().day(), norm.get(), fop.get()),
                rep,
                from,
                norm,
                fop,
                any);
    }

    private static Reading<Optional<PersonalNorm>> norm(String text) {
        var plain = PlainText.letters(text.length() > Limits.CELL ? "?" : text);
        if (text.isBlank()) {
            return Reading.of(Optional.empty());
        }
        if (plain.equals("team") || plain.equals("teamnorm")) {
            return Reading.of(Optional.of(PersonalNorm.AS_TEAM));
        }
        return whole(text.strip())
                .filter(number -> number >= 0 && number <= Norm.HIGHEST)
                .<Reading<Optional<PersonalNorm>>>map(number -> Reading.of(Optional.of(PersonalNorm.of(number))))
                .orElseGet(() -> Reading.refused("norm.unreadable", Excerpt.of(text)));
    }

    /** Spreadsheets write {@code 10,0} and {@code 10.00}. */
    private static Optional<Integer> whole(String text) {
        return text.matches("\\d{1,3}(?:[.,]0{1,2})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')).intValue())
                : Optional.empty();
    }

    @Override
    public Optional<RepId> whose() {
        return Optional.of(rep);
    }

    @Override
    public String key() {
        return rep + "|" + from;
    }

    @Override
    public Optional<FileNorm> updateOf(FileNorm before) {
        var after = new FileNorm(rep, before.name, from, norm.or(before::norm), fop.or(before::fop));
        return after.equals(before) ? Optional.empty() : Optional.of(after);
    }
}
