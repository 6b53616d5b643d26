package nl.koers.exchange.export;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads page after page while it is asked for more, so that no connection to the database waits for a slow line. The first
 * page is read at once: who may not read it learns that before anything is sent.
 *
 * @param <T> what stands on the pages
 */
final class Pages<T> implements Iterator<T> {

    private final int size;
    private final Function<Optional<T>, List<T>> read;
    private List<T> page;
    private int next;

    /**
     * Reads the first page.
     *
     * @param size of a full page; one with less is the last
     * @param read gives what follows the last one of the page before
     */
    Pages(int size, Function<Optional<T>, List<T>> read) {
        this.size = size;
        this.read = read;
        this.page = read.apply(Optional.empty());
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && page.size() == size) {
            page = read.apply(Optional.of(page.getLast()));
            next = 0;
        }
        return next < page.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(next++);
    }

    /** The same, each made into something else. */
    <R> Iterator<R> map(Function<T, R> how) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return Pages.this.hasNext();
            }

            @Override
            public R next() {
                return how.apply(Pages.this.next());
            }
        };
    }
}
