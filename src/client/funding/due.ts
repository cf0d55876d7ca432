/** Shows "due for review" beside what should have been looked at again by today: pages are built once and read for years. */
import { isoDay } from '#model/text.ts';
const today = isoDay(new Date());
for (const mark of document.querySelectorAll<HTMLElement>('[data-due]')) mark.hidden = mark.dataset.due! >= today;
