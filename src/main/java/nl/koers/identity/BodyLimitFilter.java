package nl.koers.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are larger than Koers has a use for: files at most 6 MB, everything else at most 1 MB. */
final class BodyLimitFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BodyLimitFilter.class);

    static final long LARGEST_FILE = 6L * 1024 * 1024;
    static final long LARGEST_COMMAND = 1024L * 1024;

    /** Where components of a screen receive files. */
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var largest =
                request.getRequestURI().startsWith(request.getContextPath() + UPLOADS) ? LARGEST_FILE : LARGEST_COMMAND;
        if (request.getContentLengthLong() > largest) {
            refuse(request, response);
        } else if (request.getContentLengthLong() < 0) {
            passAtMost(largest, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** What does not say how long it is, is read until the limit; whoever reads on gets an error and knows no more. */
    private static void passAtMost(
            long largest, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var limited = new Limited(request, largest);
        try {
            chain.doFilter(limited, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!limited.isTooLarge()) {
                throw failure;
            }
        }
        if (limited.isTooLarge() && !response.isCommitted()) {
            response.resetBuffer();
            refuse(request, response);
        }
    }

    /** Answers by itself: whoever makes a page of an error would read the body for its parameters, and fail. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.warn("Refused a body that is too large, for {}", request.getRequestURI());
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("text/plain");
        response.getOutputStream().print("413");
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final long largest;
        private @Nullable LimitedStream body;

        Limited(HttpServletRequest request, long largest) {
            super(request);
            this.largest = largest;
        }

        boolean isTooLarge() {
            return body != null && body.left < 0;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new LimitedStream(super.getInputStream(), largest);
            }
            return body;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var encoding = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(
                    getInputStream(), encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        LimitedStream(ServletInputStream body, long largest) {
            this.body = body;
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            var read = body.read();
            take(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            var read = body.read(target, offset, length);
            take(Math.max(read, 0));
            return read;
        }

        private void take(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("the body is larger than Koers takes");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
