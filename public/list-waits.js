// Lists that will begin with places like the reader's are out of sight until they do: nothing moves under a reader's eyes.
(() => {
  const { prefix } = document.currentScript.dataset;
  const root = document.documentElement;
  let kept = null;
  try {
    kept = localStorage.getItem(prefix + 'my-council');
  } catch {
    // A browser that keeps nothing: the link alone tells.
  }
  if (!kept && !/[#&]council=/.test(location.hash)) return;
  root.classList.add('list-waits');
  setTimeout(() => root.classList.remove('list-waits'), 3000);
})();
