import {
  contentType,
  fileTypes,
  foldersOfOneType,
  headerRules,
  headersOf,
  type HeaderRule,
  type Place,
} from './rules.ts';

/** A host that serves the files itself: where they stand on it, and by which name or port it is reached. */
export interface Server extends Place {
  /** The folder that holds the built site at its base path: with the base /evidence/, `root`/evidence/index.html. */
  root: string;
  /** What nginx listens on (8080, `443 ssl`) or the name that Caddy answers to. */
  listen: string;
}

/** `_headers`, which Netlify and Cloudflare Pages read from a file at the root of the host. */
export function netlifyHeaders(place: Place): string {
  const rules = headerRules(place);
  const stated = new Set<string>();
  const ofFiles = Object.entries(foldersOfOneType).map(([under, type]) => ({ under, headers: { 'Content-Type': contentType(type) } })); // prettier-ignore
  return [...rules, ...ofFiles]
    .map(({ under, headers }) => {
      // "!" takes back a header of an earlier rule on Cloudflare Pages, which would otherwise send both.
      const takenBack = Object.keys(headers).filter((name) => stated.has(name) && name in rules[0]!.headers);
      for (const name of Object.keys(headers)) stated.add(name);
      const lines = [
        ...takenBack.map((name) => `! ${name}`),
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      ];
      return `${place.basePath}${under}*\n${lines.map((line) => `  ${line}\n`).join('')}`;
    })
    .join('\n');
}

/**
 * What a build below a path remembers, with texts that are not published, where it was built into the folder that is served: it
 * stands beside it.
 */
const besides = (basePath: string): string | null => (basePath === '/' ? null : `${basePath.slice(0, -1)}-cache/`);

/** A text as nginx and Caddy take one that holds spaces. */
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** Each header of the rules with the paths that have a value of their own, the first rule's value being the default. */
function valuesByHeader(rules: HeaderRule[]): Map<string, HeaderRule['headers']> {
  const values = new Map<string, Record<string, string>>();
  for (const { under, headers } of rules)
    for (const [name, value] of Object.entries(headers)) values.set(name, { ...values.get(name), [under]: value });
  return values;
}

/**
 * A file for nginx's `conf.d`, which stands inside `http`. Headers hang on the address that is answered, so a missing
 * file is never kept for a year.
 */
export function nginxFile(server: Server): string {
  const { basePath, root, listen } = server;
  const literal = (path: string) => path.replaceAll(/[.~]/g, String.raw`\$&`);
  const headers = [...valuesByHeader(headerRules(server))].map(([name, values]) => {
    const variable = `$evidence_${name.toLowerCase().replaceAll('-', '_')}`;
    const rows = Object.entries(values).map(([under, value]) =>
      under === '' ? `  default ${quoted(value)};` : `  ${quoted(`~^${literal(basePath + under)}`)} ${quoted(value)};`,
    );
    if (!('' in values)) rows.unshift('  default "";');
    return {
      map: `map $uri ${variable} {\n${rows.join('\n')}\n}`,
      add: `  add_header ${name} ${variable} always;`,
    };
  });
  const types = Object.entries(fileTypes).map(
    ([type, endings]) => String.raw`  location ~ \.(?:${endings.join('|')})$ { types {} default_type ${type}; }`,
  );
  return `# nginx leaves out a header whose value is empty.
${headers.map(({ map }) => map).join('\n')}

server {
  listen ${listen};
  root ${quoted(root)};
  index index.html;
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types text/plain text/css text/csv text/markdown text/calendar text/xml application/json application/javascript application/xml application/rss+xml;
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_types text/plain text/css text/csv text/markdown text/calendar text/xml application/json application/javascript application/xml application/rss+xml application/wasm image/svg+xml;
  error_page 404 ${basePath}404.html;
  # A folder that holds no page is none to nginx, and forbidden; to a reader it is missing.
  error_page 403 =404 ${basePath}404.html;
  # Where the folder is kept in Git, its history is no part of the site.
  location ~* /\\.git(?:/|$) { return 404; }
${besides(basePath) ? `  # What the build remembers is for no reader.\n  location ^~ ${besides(basePath)} { return 404; }\n` : ''}
${types.join('\n')}

${headers.map(({ add }) => add).join('\n')}
}
`;
}

const headerLines = (headers: HeaderRule['headers']): string =>
  Object.entries(headers)
    .map(([name, value]) => `      ${name} ${quoted(value)}`)
    .join('\n');

/** A site block for Caddy. */
export function caddyFile(server: Server): string {
  const { basePath, root, listen } = server;
  const headers = headerRules(server).map(({ under, headers }) => {
    return `    header ${under === '' ? '' : `${basePath}${under}* `}{\n${headerLines(headers)}\n    }`;
  });
  // A pattern stands in a matcher of its own: Caddy would take "*.md" for the name of a header.
  const types = Object.entries(fileTypes).map(
    ([type, endings]) =>
      `    @${endings[0]} path ${endings.map((ending) => `*.${ending}`).join(' ')}\n    header @${endings[0]} Content-Type ${quoted(contentType(type))}`,
  );
  return `${listen} {
  root * ${quoted(root)}
  encode zstd gzip
  # In a route, what stands later prevails.
  route {
${headers.join('\n')}
${types.join('\n')}
    @writes not method GET HEAD
    header @writes Allow "GET, HEAD"
    respond @writes 405
${besides(basePath) ? `    # What the build remembers is for no reader.\n    error ${besides(basePath)}* 404\n` : ''}    # Where the folder is kept in Git, its history is no part of the site.
    @history path */.git */.git/*
    error @history 404
    # What no file can be called is missing; Caddy would take it for a fault of its own.
    @never path_regexp \`[^\\x20-\\x7e]|[^/]{200}|^.{1000}\`
    error @never 404
    # Caddy puts a slash behind the address of a page, and leaves out what was asked.
    @asked {
      path_regexp page ^/([^/\\\\].*[^/])$
      file {path}/index.html
      expression \`{query} != ""\`
    }
    redir @asked /{re.page.1}/?{query} 301
    file_server {
      precompressed gzip
    }
  }
  handle_errors {
    # What is missing today may be there tomorrow, and is no frame.
    header {
${headerLines(headersOf('', server))}
    }
    # Whatever it would have been, a page says that it is missing.
    header Content-Type "text/html; charset=utf-8"
    rewrite * ${basePath}404.html
    file_server
  }
}
`;
}
