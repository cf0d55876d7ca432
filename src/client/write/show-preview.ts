import type { Nodes, Parent } from 'mdast';
import type { Preview, PreviewFigure } from '#authoring/preview.ts';
import { el } from '../elements.ts';

/** A page drawn from a preview, in the clothes that the site gives it. */
export function drawPreview({ title, standfirst, glance, figures, costs, lists, text, sources }: Preview): HTMLElement {
  const [caveats, ...others] = lists;
  return el('article', { class: 'entry write__preview' }, [
    el('header', { class: 'entry__head' }, [
      el('h3', { class: 'write__title' }, [title]),
      el('p', { class: 'standfirst' }, [standfirst]),
    ]),
    el('aside', { class: 'slip', 'aria-label': 'At a glance' }, [
      el('h4', { class: 'slip__title' }, ['At a glance']),
      el('dl', { class: 'slip__facts' }, glance.map(pair)),
    ]),
    el('div', { class: 'entry__body' }, [
      ...section('What was measured', figures.length > 0 ? [figureList(figures)] : [el('p', {}, ['No figure yet.'])]),
      ...(caveats ? [el('section', { class: 'caveat' }, [el('h4', { class: 'caveat__title' }, [caveats[0]]), items(caveats[1])])] : []),
      ...(text ? [el('div', { class: 'prose' }, text.children.flatMap(drawn))] : []),
      ...others.flatMap(([name, list]) => section(name, [items(list)])),
      ...(costs.length > 0 ? section('What it cost', [figureList(costs)]) : []),
      ...section('Sources', [el('ol', {}, sources.map((source) => el('li', {}, [source])))]),
    ]),
  ]);
} // prettier-ignore

const section = (title: string, children: HTMLElement[]): HTMLElement[] => [
  el('section', {}, [el('h4', {}, [title]), ...children]),
];
const items = (list: readonly string[]): HTMLElement =>
  list.length === 1 ? el('p', {}, [list[0]!]) : el('ul', {}, list.map((item) => el('li', {}, [item]))); // prettier-ignore
const pair = ([label, value]: [string, string]): HTMLElement =>
  el('div', {}, [el('dt', {}, [label]), el('dd', {}, [value])]);

const figureList = (figures: readonly PreviewFigure[]): HTMLElement =>
  el(
    'ol',
    { class: 'results' },
    figures.map(({ shown, statement, design, facts }) =>
      el('li', { class: 'result' }, [
        el('p', { class: 'result__value result__value--words' }, [shown]),
        el('div', { class: 'result__words' }, [
          el('p', { class: 'result__statement' }, [statement]),
          ...(design ? [el('p', { class: 'meta' }, [design])] : []),
          el('dl', { class: 'result__facts' }, facts.map(pair)),
        ]),
      ]),
    ),
  );

const tags: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p', list: 'ul', listItem: 'li', strong: 'strong', emphasis: 'em', blockquote: 'blockquote',
  table: 'table', tableRow: 'tr', tableCell: 'td', delete: 'del',
}; // prettier-ignore

/** Markdown as elements: never as HTML, so that nothing that was written can run. */
function drawn(node: Nodes): (Node | string)[] {
  if ('value' in node) return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? [node.value] : []; // prettier-ignore
  const children = 'children' in node ? (node as Parent).children.flatMap((child) => drawn(child as Nodes)) : [];
  if (node.type === 'heading') return [el(`h${Math.min(6, node.depth + 2)}`, {}, children)];
  if (node.type === 'list' && node.ordered) return [el('ol', {}, children)];
  if (node.type === 'link') return [el('span', { class: 'write__link' }, children)];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return [el('div', { class: node.name === 'Caveat' ? 'caveat' : 'notice' }, children.length > 0 ? children : [node.name ?? ''])]; // prettier-ignore
  const tag = tags[node.type];
  return tag ? [el(tag, {}, children)] : children;
}
