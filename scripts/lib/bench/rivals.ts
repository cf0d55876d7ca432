import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Document } from './document.ts';

/** Another generator with its usual search: what is installed, what it is given, and how it builds. */
export interface Rival {
  name: string;
  packages: Record<string, string>;
  /** The files of its project besides the pages, by path. */
  files: Record<string, string>;
  /** The folders that hold nothing but pages, which are made anew. */
  pages: string[];
  /** Where a page stands in its project, and how its front matter begins. */
  page(document: Document): { path: string; fields: Record<string, string> };
  /** The commands of a build, one after another. */
  build: string[][];
  /** Where the built site stands. */
  out: string;
  /** The folders and files of its search index. */
  index: RegExp;
}

const nameOf = ({ address }: Document): string => address.slice(1, -1);

/** Versions as they were current in November 2026. */
export const rivals: Rival[] = [
  {
    name: 'Starlight',
    packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5', sharp: '0.35.5' },
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Bench', sidebar: [{ label: 'Start', link: '/' }] })],
});
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.md': '---\ntitle: Bench\n---\n\nA page to start from.\n',
    },
    pages: ['src/content/docs'],
    page: (document) => ({
      path: `src/content/docs/${nameOf(document)}.md`,
      fields: { description: document.summary },
    }),
    build: [['astro', 'build']],
    out: 'dist',
    index: /^pagefind\//,
  },
  {
    name: 'Eleventy',
    packages: { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' },
    files: {
      'eleventy.config.mjs':
        "export default () => ({ dir: { input: 'pages', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false });\n",
      'pages/pages.json': '{ "layout": "page.njk" }\n',
      'pages/index.md': '---\ntitle: Bench\n---\n\nA page to start from.\n',
      'layouts/page.njk': `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title }}</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<script src="/pagefind/pagefind-ui.js" defer></script>
</head>
<body>
<header><a href="/">Bench</a><div id="search"></div></header>
<main data-pagefind-body><h1>{{ title }}</h1>
{{ content | safe }}
</main>
</body>
</html>
`,
    },
    pages: ['pages'],
    page: (document) => ({ path: `pages/${nameOf(document)}.md`, fields: {} }),
    build: [
      ['eleventy', '--quiet'],
      ['pagefind', '--site', 'dist'],
    ],
    out: 'dist',
    index: /^pagefind\//,
  },
  {
    name: 'Docusaurus',
    packages: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      '@easyops-cn/docusaurus-search-local': '0.55.3',
      '@mdx-js/react': '3.1.1',
      react: '19.2.0',
      'react-dom': '19.2.0',
    },
    files: {
      'docusaurus.config.js': `module.exports = {
  title: 'Bench',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'detect' },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: true, docsRouteBasePath: '/', indexBlog: false }]],
};
`,
      'docs/index.md': '---\ntitle: Bench\nslug: /\n---\n\nA page to start from.\n',
    },
    pages: ['docs'],
    page: (document) => ({ path: `docs/${nameOf(document)}.md`, fields: { description: document.summary } }),
    build: [['docusaurus', 'build', '--out-dir', 'dist']],
    out: 'dist',
    index: /^search-index/,
  },
];

/** The project of a rival with the documents in it; what it needs is not installed yet. */
export async function writeProject(rival: Rival, folder: string, documents: readonly Document[]): Promise<void> {
  const project = { name: 'bench', private: true, version: '1.0.0', dependencies: rival.packages };
  const pages = documents.map((document) => {
    const { path, fields } = rival.page(document);
    const lines = Object.entries({ title: document.title, ...fields }).map(
      ([field, text]) => `${field}: ${JSON.stringify(text)}`,
    );
    return [path, `---\n${lines.join('\n')}\n---\n\n${document.markdown}`] as const;
  });
  const files = [
    ['package.json', `${JSON.stringify(project, null, 2)}\n`] as const,
    ...Object.entries(rival.files),
    ...pages,
  ];
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
