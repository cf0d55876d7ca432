/** Makes the data template for the measures that were chosen, as CSV or as a workbook. */
import type { Kit } from '#evaluation/definitions.ts';
import { templateColumns, templateCsv, templateWorkbook } from '#evaluation/template.ts';
import { getJson } from '../load.ts';
import { save } from '../save.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function start(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-template-status]')!;
  const columns = async () => {
    const kit = await getJson<Kit>(form.dataset.kit!);
    const chosen = new FormData(form).getAll('measure');
    return templateColumns(
      kit.fields,
      kit.measures.filter(({ column }) => chosen.includes(column)),
    );
  };
  const make = (write: (made: Awaited<ReturnType<typeof columns>>) => void): void => {
    columns().then(
      (made) => {
        write(made);
        status.textContent = `The template has ${made.length} columns. Look in your downloads.`;
      },
      () => (status.textContent = 'The template could not be made. Check your connection and try again.'),
    );
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form
    .querySelector('[data-template-csv]')!
    .addEventListener('click', () => make((made) => save('evaluation-template.csv', templateCsv(made), 'text/csv')));
  form
    .querySelector('[data-template-xlsx]')!
    .addEventListener('click', () =>
      make((made) => save('evaluation-template.xlsx', new Blob([templateWorkbook(made)], { type: xlsx }))),
    );
}

document.querySelectorAll<HTMLFormElement>('[data-template]').forEach(start);
