package nl.koers.exchange.ui;

import org.springframework.stereotype.Component;

@Component
class VirtualThreads implements BackgroundWork {

    @Override
    public void start(Runnable work) {
        Thread.ofVirtual().name("import").start(work);
    }
}
