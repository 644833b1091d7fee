import { madeBy, type Recipe } from "./recipe-parts";

const about = madeBy.map((line) => `# ${line}`);

/** nginx as Debian has it, with the recipe for nginx, as a user without rights. */
export function writeContainerRecipe(): Recipe {
  return {
    "container/Containerfile": [
      ...about,
      "#   npm run publish -- --to ../site --compress",
      "#   podman build -f deploy/container/Containerfile --build-context site=../site -t briefing-map .",
      "#   podman run --read-only --tmpfs /tmp -p 8080:8080 briefing-map",
      "FROM docker.io/library/debian:bookworm-slim",
      "RUN apt-get update \\",
      "  && apt-get install --yes --no-install-recommends nginx libnginx-mod-http-brotli-static \\",
      "  && rm -rf /var/lib/apt/lists/*",
      "COPY deploy/container/nginx.conf /etc/briefing-map/",
      "COPY deploy/nginx/briefing-map.conf deploy/nginx/briefing-map-brotli.conf /etc/briefing-map/",
      "COPY --from=site . /srv/maps/",
      "USER www-data",
      "EXPOSE 8080",
      "STOPSIGNAL SIGQUIT",
      'CMD ["nginx", "-c", "/etc/briefing-map/nginx.conf"]',
      "",
    ].join("\n"),
    "container/nginx.conf": [
      ...about,
      "# All of nginx, for a container: it writes to /tmp alone, and keeps no log of readers.",
      "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;",
      "daemon off;",
      "worker_processes auto;",
      "pid /tmp/nginx.pid;",
      "error_log stderr;",
      "",
      "events {",
      "}",
      "",
      "http {",
      "    access_log off;",
      "    sendfile on;",
      "    tcp_nopush on;",
      "    client_body_temp_path /tmp/nginx-body;",
      "    proxy_temp_path /tmp/nginx-proxy;",
      "    fastcgi_temp_path /tmp/nginx-fastcgi;",
      "    uwsgi_temp_path /tmp/nginx-uwsgi;",
      "    scgi_temp_path /tmp/nginx-scgi;",
      "    include briefing-map.conf;",
      "}",
      "",
    ].join("\n"),
  };
}
