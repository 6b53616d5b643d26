package nl.koers.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.koers.kernel.Words;

/** Picks a day, with Monday first and week numbers, in the language of who reads it. Days run from 1970 to 2100. */
public final class DayPicker extends DatePicker {

    public DayPicker(String label) {
        super(label);
        var words = ViewWords.here();
        setLocale(words.locale());
        setI18n(texts(words));
        setMin(LocalDate.of(1970, 1, 1));
        setMax(LocalDate.of(2100, 12, 31));
        setWeekNumbersVisible(true);
    }

    private static DatePickerI18n texts(Words words) {
        var locale = words.locale();
        return new DatePickerI18n()
                .setDateFormats("d-M-yyyy", "d/M/yyyy", "d MMMM yyyy", "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(words.text("day.today"))
                .setCancel(words.text("day.cancel"))
                .setBadInputErrorMessage(words.text("day.unreadable"))
                .setMinErrorMessage(words.text("day.outside"))
                .setMaxErrorMessage(words.text("day.outside"))
                .setRequiredErrorMessage(words.text("day.missing"));
    }

    /** The picker counts them from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.minus(1).getDisplayName(style, locale))
                .toList();
    }
}
