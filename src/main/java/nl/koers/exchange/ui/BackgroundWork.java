package nl.koers.exchange.ui;

/** Where work goes that takes longer than a click may. */
interface BackgroundWork {

    void start(Runnable work);
}
