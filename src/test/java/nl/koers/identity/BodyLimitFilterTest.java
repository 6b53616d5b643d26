package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyLimitFilterTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicLong read = new AtomicLong();

    @ParameterizedTest(name = "{1} bytes to {0}: {2}")
    @CsvSource(textBlock = """
            /,                                1048576, 200
            /,                                1048577, 413
            /VAADIN/dynamic/resource/1/file,  6291456, 200
            /VAADIN/dynamic/resource/1/file,  6291457, 413
            /VAADIN/dynamic,                  1048577, 413
            """)
    void aBodyThatSaysItsLengthIsJudgedByIt(String path, int length, int status) throws ServletException, IOException {
        new BodyLimitFilter().doFilter(request(path, length), response, readAll());

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(read.get()).isEqualTo(status == 200 ? length : 0);
    }

    @ParameterizedTest(name = "{0} bytes: {1}")
    @CsvSource({"1048576, 200", "1048577, 413", "9000000, 413"})
    void aBodyThatHidesItsLengthIsReadUntilTheLimit(int length, int status) throws ServletException, IOException {
        new BodyLimitFilter().doFilter(withoutLength("/", length), response, (request, answer) -> {
            try {
                readAll().doFilter(request, answer);
            } catch (IOException tooLarge) {
                assertThat(tooLarge).hasMessageContaining("larger");
            }
        });

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(read.get()).isLessThanOrEqualTo(BodyLimitFilter.LARGEST_COMMAND);
    }

    @Test
    void aReaderSeesTheLimitToo() throws ServletException, IOException {
        new BodyLimitFilter().doFilter(withoutLength("/", 9_000_000), response, (request, answer) -> {
            try (var reader = request.getReader()) {
                reader.skip(Long.MAX_VALUE);
            } catch (IOException tooLarge) {
                assertThat(tooLarge).hasMessageContaining("larger");
            }
        });

        assertThat(response.getStatus()).isEqualTo(413);
    }

    private FilterChain readAll() {
        return (request, answer) -> {
            var buffer = new byte[4096];
            for (var some = request.getInputStream().read(buffer);
                    some >= 0;
                    some = request.getInputStream().read(buffer)) {
                read.addAndGet(some);
            }
        };
    }

    private static MockHttpServletRequest request(String path, int length) {
        var request = new MockHttpServletRequest("POST", path);
        request.setContent(new byte[length]);
        return request;
    }

    private static MockHttpServletRequest withoutLength(String path, int length) {
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(new byte[length]);
        return request;
    }
}
