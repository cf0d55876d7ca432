/** Shows "due for review" beside what should have been looked at again by today: pages are built once and read for years. */
const today = new Date().toISOString().slice(0, 10);
for (const mark of document.querySelectorAll<HTMLElement>('[data-due]')) mark.hidden = mark.dataset.due! >= today;
