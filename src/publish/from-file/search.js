// Search in a folder: a plain script, because a browser runs no modules and fetches no files from one.
/* global MiniSearch, recordsHere */
(() => {
  const words = (new URLSearchParams(location.search).get('q') ?? '').trim();
  const box = document.querySelector('main input[name="q"]');
  const place = document.querySelector('main .page') ?? document.querySelector('main');
  if (!box || !place || words === '') return;
  box.value = words;
  for (const notice of document.querySelectorAll('.without-script')) notice.remove();

  const index = new MiniSearch({ fields: ['title', 'summary', 'headings'], storeFields: ['title', 'summary'] });
  index.addAll(recordsHere);
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 4, summary: 2 } };
  const all = index.search(words, { ...options, combineWith: 'AND' });
  const found = (all.length > 0 ? all : index.search(words, options)).slice(0, 50);

  const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const list = document.createElement('ol');
  list.className = 'linked-list';
  list.dataset.results = '';
  for (const { id, title, summary } of found) {
    const item = document.createElement('li');
    const link = make('a', title);
    link.href = `../${encodeURI(id)}`;
    item.append(link, make('p', summary));
    list.append(item);
  }
  const heading = make(
    'h2',
    found.length === 0
      ? `Nothing was found for “${words}”`
      : `Found for “${words}”: ${found.length === 50 ? 'the first 50 pages' : found.length}`,
  );
  place.append(heading, list);
})();
