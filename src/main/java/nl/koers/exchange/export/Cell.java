package nl.koers.exchange.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.kernel.Money;

/** One cell of a table that leaves Koers, with its kind: what looks like a formula in a text stays a text. */
sealed interface Cell {

    Cell NONE = new Text("");

    record Text(String text) implements Cell {}

    record Figure(BigDecimal number) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Time(LocalTime time) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    static Cell of(BigDecimal number) {
        return new Figure(number);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell ofDay(Optional<LocalDate> day) {
        return day.<Cell>map(Day::new).orElse(NONE);
    }

    static Cell ofTime(Optional<LocalTime> time) {
        return time.<Cell>map(Time::new).orElse(NONE);
    }

    static Cell ofNumber(Optional<BigDecimal> number) {
        return number.<Cell>map(Figure::new).orElse(NONE);
    }

    static Cell ofMoney(Optional<Money> money) {
        return ofNumber(money.map(Money::amount));
    }
}
