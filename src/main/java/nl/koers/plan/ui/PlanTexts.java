package nl.koers.plan.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.SalesWeek;
import nl.koers.plan.Person;
import nl.koers.plan.PlanPage;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.FieldType;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.Measure;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanRules;
import nl.koers.plan.model.Subject;
import nl.koers.plan.model.Who;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** The values and sentences of a plan, in the language of who reads it. */
record PlanTexts(ViewWords words, Formats formats, NumberText numbers) {

    static PlanTexts here() {
        var words = ViewWords.here();
        return new PlanTexts(words, new Formats(words.locale()), new NumberText(words.locale()));
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String field(Field field) {
        return text("plan.field." + field);
    }

    /** A value in words. */
    String shown(PlanPage page, PlanItem item, Field field) {
        return shown(page, item, field, item.get(field));
    }

    /** The same for a value that an item had or will have. */
    String shown(PlanPage page, PlanItem item, Field field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (PlanRules.typeOf(item, field)) {
            case FieldType.Amount amount -> numbers.shown(new BigDecimal(value), isMoney(page, item, field));
            case FieldType.Day day -> day(LocalDate.parse(value), page.today());
            case FieldType.Choice choice -> choice(field, value);
            case FieldType.Person person ->
                Who.parse(value).map(who -> firstName(page, who)).orElse("");
            case FieldType.Customers customers -> customers(page, value);
            case FieldType.Item other -> page.state().value(new ItemId(Long.parseLong(value)), Field.TITLE);
            case FieldType.Text text -> isWrittenAsAfter(item, field) ? after(page, item, value) : value;
            case FieldType.Reference reference -> value;
        };
    }

    /** A value as somebody edits it. */
    String typed(PlanItem item, Field field) {
        var value = item.get(field);
        return PlanRules.typeOf(item, field) instanceof FieldType.Amount && !value.isEmpty()
                ? numbers.typed(new BigDecimal(value))
                : value;
    }

    /** What somebody typed, as it is kept. */
    String kept(PlanItem item, Field field, String typed) {
        return PlanRules.typeOf(item, field) instanceof FieldType.Amount && !typed.isBlank()
                ? numbers.kept(typed)
                : typed;
    }

    String choice(Field field, String value) {
        return text("plan.choice." + field + "." + value);
    }

    /** {@code 18 dec}; with the year when it is another one. */
    String day(LocalDate day, LocalDate today) {
        var pattern = day.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
    }

    /** {@code 12 jan 10:32}. */
    String moment(PlanPage page, Instant instant) {
        var local = instant.atZone(page.zone());
        return day(local.toLocalDate(), page.today()) + " "
                + DateTimeFormatter.ofPattern("HH:mm", words.locale()).format(local);
    }

    /** {@code week 31}. */
    String week(LocalDate day) {
        return text("plan.week", Integer.toString(SalesWeek.of(day).number()));
    }

    String firstName(PlanPage page, Who who) {
        return person(page, who).map(Person::firstName).orElse("");
    }

    Optional<Person> person(PlanPage page, Who who) {
        return page.people().stream().filter(person -> person.who().equals(who)).findFirst();
    }

    String customer(PlanPage page, CustomerId id) {
        return Optional.ofNullable(page.contacts().get(id))
                .map(contact -> contact.customer().name())
                .orElseGet(() -> text("plan.customer.gone"));
    }

    /** What an item is called: its title, or the customer that was selected. */
    String name(PlanPage page, PlanItem item) {
        return ownName(page, item).orElseGet(() -> kind(item));
    }

    /** The same in a sentence: {@code planregel “Alle A-klanten bezoeken”}. */
    String named(PlanPage page, PlanItem item) {
        var kind = kind(item).toLowerCase(words.locale());
        return ownName(page, item).map(name -> text("plan.named", kind, name)).orElse(kind);
    }

    private Optional<String> ownName(PlanPage page, PlanItem item) {
        var name = item.has(Field.CUSTOMER) ? customers(page, item.get(Field.CUSTOMER)) : item.get(Field.TITLE);
        return Optional.of(name).filter(known -> !known.isEmpty());
    }

    private String kind(PlanItem item) {
        return text("plan.kind." + item.kind());
    }

    private String customers(PlanPage page, String ids) {
        return customers(ids).map(id -> customer(page, id)).collect(Collectors.joining(", "));
    }

    /** The customers that a value names. */
    static Stream<CustomerId> customers(String ids) {
        return ids.isEmpty()
                ? Stream.empty()
                : Stream.of(ids.split(",", -1)).map(Long::valueOf).map(CustomerId::new);
    }

    private static boolean isWrittenAsAfter(PlanItem item, Field field) {
        return field == Field.BEFORE
                && item.choice(Field.SUBJECT, Subject.class).orElse(Subject.OTHER) != Subject.OTHER;
    }

    private String after(PlanPage page, PlanItem item, String value) {
        return shown(page, item, Field.AFTER, value);
    }

    private static boolean isMoney(PlanPage page, PlanItem item, Field field) {
        var measured =
                field == Field.AFTER ? item.item(Field.OBJECTIVE).flatMap(page.state()::item) : Optional.of(item);
        return measured.flatMap(objective -> objective.choice(Field.MEASURE, Measure.class))
                .filter(measure -> measure == Measure.REVENUE)
                .isPresent();
    }
}
