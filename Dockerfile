# A small image that runs as a user without rights, with ICU for names in every script, and with the pages.
FROM node:22.21.1-bookworm-slim AS pages
WORKDIR /source/src/ConflictGraph.Web
COPY src/ConflictGraph.Web/package.json src/ConflictGraph.Web/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY schema /source/schema
COPY src/ConflictGraph.Web ./
RUN node build/build.mjs

FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props BannedSymbols.txt global.json .editorconfig ./
COPY samples samples
COPY schema schema
COPY src src
COPY --from=pages /source/src/ConflictGraph.Web/dist src/ConflictGraph.Web/dist
# Compiled ahead of time, so that it starts faster.
RUN dotnet publish src/ConflictGraph.Server --configuration Release -p:PublishReadyToRun=true --output /program && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra
WORKDIR /program
COPY --from=build /program .
COPY --from=build --chown=1654:1654 /data /data
USER 1654
ENV ASPNETCORE_HTTP_PORTS= ASPNETCORE_URLS=http://127.0.0.1:5000 CONFLICTGRAPH_DATA=/data
VOLUME /data
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["dotnet", "ConflictGraph.Server.dll", "ready"]
ENTRYPOINT ["dotnet", "ConflictGraph.Server.dll"]
