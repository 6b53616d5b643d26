package nl.koers.exchange.ui;

import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.FileCustomer;
import nl.koers.exchange.model.LineReader;

/** Customers. */
record CustomerIntake() implements Intake<FileCustomer> {

    @Override
    public LineReader<FileCustomer> lines() {
        return LineReader.CUSTOMERS;
    }

    @Override
    public String place() {
        return "customers";
    }

    @Override
    public String details(FileCustomer customer) {
        return "";
    }

    @Override
    public String changes(Fate.Changed<FileCustomer> changed) {
        return "";
    }
}
