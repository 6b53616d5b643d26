package nl.koers.settings.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of the settings, each with an address of its own. */
enum SettingsPart {
    TEAM,
    REPS,
    MEMBERS,
    NORMS,
    TARGETS,
    LEAVE,
    HOLIDAYS,
    SCREENS,
    TOKENS,
    WEBHOOKS;

    /** What stands in the address after {@code settings/}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String textKey() {
        return "settings.part." + name();
    }

    static Optional<SettingsPart> of(String slug) {
        return Arrays.stream(values()).filter(part -> part.slug().equals(slug)).findFirst();
    }
}
