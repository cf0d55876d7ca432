/** What is folded away is read on paper: styles see to it in later browsers, and this in those before them. */
if (!CSS.supports('selector(::details-content)')) {
  let opened: [details: HTMLDetailsElement, group: string][] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')].map((details) => [
      details,
      details.getAttribute('name') ?? '',
    ]);
    for (const [details] of opened) {
      // Of a group only one would stay open.
      details.removeAttribute('name');
      details.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const [details, group] of opened) {
      details.open = false;
      if (group) details.setAttribute('name', group);
    }
    opened = [];
  });
}
