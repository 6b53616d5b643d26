package nl.koers.plan.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What values a field may have. An empty value is always possible here; whether it is allowed is up to the rules. */
public sealed interface FieldType {

    /** How an id is written. */
    Pattern ID = Pattern.compile("[1-9]\\d{0,17}");

    /** The value as it is kept, or why it can't be. */
    Checked check(String typed);

    /** One line of plain text, in characters. */
    record Text(int longest) implements FieldType {

        @Override
        public Checked check(String typed) {
            var tidy = typed.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
            if (tidy.length() > longest) {
                return Checked.wrong("plan.too-long", longest);
            }
            return tidy.codePoints().anyMatch(Text::isRefused)
                    ? Checked.wrong("plan.unreadable")
                    : new Checked.Fine(tidy);
        }

        /** Control characters, halves of characters, and signs that turn the direction of the text around them. */
        private static boolean isRefused(int character) {
            return switch (Character.getType(character)) {
                case Character.CONTROL, Character.SURROGATE -> true;
                default -> (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
            };
        }
    }

    /** A number, with at most so many decimals. */
    record Amount(BigDecimal least, BigDecimal most, int decimals) implements FieldType {

        private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,13}(\\.\\d{1,4})?");

        static Amount between(long least, long most, int decimals) {
            return new Amount(BigDecimal.valueOf(least), BigDecimal.valueOf(most), decimals);
        }

        @Override
        public Checked check(String typed) {
            var tidy = typed.strip();
            if (tidy.isEmpty()) {
                return new Checked.Fine("");
            }
            if (!WRITTEN.matcher(tidy).matches()) {
                return Checked.wrong("plan.no-number");
            }
            var number = new BigDecimal(tidy).stripTrailingZeros();
            if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
                return Checked.wrong("plan.number-outside", least, most);
            }
            return number.scale() > decimals
                    ? Checked.wrong("plan.number-too-fine", decimals)
                    : new Checked.Fine(number.toPlainString());
        }
    }

    /** A day from 1970 to 2100. */
    record Day() implements FieldType {

        private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
        private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

        @Override
        public Checked check(String typed) {
            if (typed.isBlank()) {
                return new Checked.Fine("");
            }
            try {
                var day = LocalDate.parse(typed.strip());
                return day.isBefore(FIRST) || day.isAfter(LAST)
                        ? Checked.wrong("plan.no-day")
                        : new Checked.Fine(day.toString());
            } catch (DateTimeException unreadable) {
                return Checked.wrong("plan.no-day");
            }
        }
    }

    /** One of a few words. */
    record Choice(Set<String> words) implements FieldType {

        static <E extends Enum<E>> Choice of(Class<E> type) {
            return new Choice(
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableSet()));
        }

        @Override
        public Checked check(String typed) {
            return typed.isEmpty() || words.contains(typed) ? new Checked.Fine(typed) : Checked.wrong("plan.no-choice");
        }
    }

    /** A person of the team. */
    record Person() implements FieldType {

        @Override
        public Checked check(String typed) {
            return typed.isEmpty() || Who.parse(typed).isPresent()
                    ? new Checked.Fine(typed)
                    : Checked.wrong("plan.no-person");
        }
    }

    /** Customers of the team, at most so many, by their ids and in their order. */
    record Customers(int most) implements FieldType {

        @Override
        public Checked check(String typed) {
            if (typed.isEmpty()) {
                return new Checked.Fine("");
            }
            var ids = List.of(typed.split(",", -1));
            if (!ids.stream().allMatch(ID.asMatchPredicate())) {
                return Checked.wrong("customer.unknown");
            }
            var once = new TreeSet<>(ids.stream().map(Long::valueOf).toList());
            return once.size() > most
                    ? Checked.wrong("plan.too-many-customers", most)
                    : new Checked.Fine(once.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }

    /** Another item of the same plan. */
    record Item(ItemKind kind) implements FieldType {

        @Override
        public Checked check(String typed) {
            return typed.isEmpty() || ID.matcher(typed).matches()
                    ? new Checked.Fine(typed)
                    : Checked.wrong("plan.no-choice");
        }
    }

    /** What Koers keeps itself: nobody types it. */
    record Reference() implements FieldType {

        @Override
        public Checked check(String typed) {
            return new Checked.Fine(typed);
        }
    }
}
