/** Says so where a script of the page did not come: what it draws or serves stands there all the same, and would do nothing. */
import { el } from '../elements.ts';

addEventListener('load', () => {
  // What came is known by its address; what did not is asked for once more, and works if it comes now.
  const all = [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')];
  Promise.all(all.map(({ src }) => import(/* @vite-ignore */ src))).catch(() =>
    document
      .querySelector('.page')!
      .prepend(
        el('p', { class: 'notice', role: 'alert' }, ['A part of this page could not be loaded. Reload the page.']),
      ),
  );
});
