// Lists that will begin with places like the reader's, or be narrowed as the address says, are out of sight until they are:
// nothing moves under a reader's eyes.
(() => {
  const { prefix } = document.currentScript.dataset;
  const root = document.documentElement;
  let kept = null;
  try {
    kept = localStorage.getItem(prefix + 'my-council');
  } catch {
    // A browser that keeps nothing: the link alone tells.
  }
  if (kept || /[#&]council=/.test(location.hash)) root.classList.add('list-waits');
  if (location.search) root.classList.add('list-narrows');
  setTimeout(() => root.classList.remove('list-waits', 'list-narrows'), 3000);
})();
