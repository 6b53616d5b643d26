package canary.cycle.two;

import canary.cycle.one.One;
import java.util.Optional;

public record Two(Optional<One> one) {}
