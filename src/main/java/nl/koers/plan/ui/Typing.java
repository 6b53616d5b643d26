package nl.koers.plan.ui;

/** Somebody else in a field. */
record Typing(String name, int hue) {

    String firstName() {
        var end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }
}
