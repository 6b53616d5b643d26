package canary.kernel;

import org.springframework.util.MimeType;

record WordThatKnowsAFramework(MimeType type) {}
