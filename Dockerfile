# The bot in a container: official Node 24, an ordinary user, a root file system that nothing is written to.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image brings the right Node, so the optional one stays out; tests and benches stay out too.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-bookworm-slim
# Two heaps of the allocator are enough for threads that come and go with each reading of the documents.
ENV MALLOC_ARENA_MAX=2
ENV NODE_ENV=production DATA_DIR=/data HTTP_HOST=0.0.0.0 HTTP_PORT=4180
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json needs-node-24.js ./
COPY commands ./commands
COPY src ./src
COPY knowledge ./knowledge
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4180
# Healthy means connected, not busy: see docs/health.md. The first login may take a minute.
HEALTHCHECK --interval=30s --timeout=8s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.HTTP_PORT+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself gets the signals, so a stop is heard.
CMD ["node", "--max-semi-space-size=32", "--import", "./needs-node-24.js", "src/main.ts"]
