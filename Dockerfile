# syntax=docker/dockerfile:1

# 1. Build the jar, with Node 24 from its own image.
FROM node:24-bookworm-slim AS node

FROM eclipse-temurin:25-jdk AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm \
    && ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/local/bin/npx
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw --batch-mode --no-transfer-progress package -Dmaven.test.skip=true \
    && java -Djarmode=tools -jar target/koers.jar extract --destination /app

# 2. Run it. The AOT cache is made here because it fits only the JVM and the files it was made with.
FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app --shell /usr/sbin/nologin koers
WORKDIR /app
COPY --from=build --chown=koers /app /app
COPY --chown=koers src/main/docker/ /app/
USER koers
RUN ./train
# inside a container loopback would be reachable by nobody; compose.yaml publishes the port on the host's loopback only
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["/app/healthy"]
ENTRYPOINT ["java", "-XX:AOTCache=koers.aot", "-Xlog:aot*=error", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", "-jar", "koers.jar"]
