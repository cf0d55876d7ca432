import type { Definition, Image, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Puts the site's base path before the addresses of its own pages, which content writes without it: "/facts/".
 * @param basePath with a slash at both ends
 */
export default function remarkBasePath({ basePath }: { basePath: string }) {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition', 'image'], (node) => {
      const linked = node as Link | Definition | Image;
      // "//host/…" is the address of another host.
      if (/^\/(?!\/)/.test(linked.url)) linked.url = basePath + linked.url.slice(1);
    });
  };
}
