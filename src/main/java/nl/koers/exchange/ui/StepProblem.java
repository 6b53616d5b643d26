package nl.koers.exchange.ui;

/** A step that can say why it goes no further. What was filled in stays. */
interface StepProblem {

    void problem(String sentence);
}
