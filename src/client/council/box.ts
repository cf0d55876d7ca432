/** A box in which a reader chooses a council by any name that people use for it. */
import { findPlaces, neitherSentence } from '#model/board-names.ts';
import { isPostcode, plainName } from '#model/council-names.ts';
import type { CouncilNames } from '#model/my-council.ts';
import { startCombobox } from '../search/combobox.ts';
import { loadNames } from './files.ts';

/** What the names found for what was typed: councils to choose from, and whether they are only spelt nearly so. */
interface Found {
  options: { label: string; note: string; slug: string; exact: boolean }[];
  guessed: boolean;
  /** The integrated care boards that were found, each with from or until when. */
  boards: string[];
  /** Whether only NHS or ICB was typed. */
  boardUnnamed: boolean;
  /** Whether something was named that is no council and no board. */
  isNeither: boolean;
}

function find(typed: string, names: readonly CouncilNames[]): Found {
  const { councils, boards, guessed, boardUnnamed, isNeither } = findPlaces(
    isPostcode(typed) ? '' : typed,
    names.filter((item) => !item.board && !item.isNeither),
    names.flatMap((item) => (item.board ? [{ ...item, ...item.board }] : [])),
    names.flatMap((item) => (item.isNeither ? item.names : [])),
  );
  const found = [...councils, ...boards];
  // Names that a council went by come after those that it has.
  const labels = new Map(
    names.flatMap(({ label, slugs }) => (slugs.length === 1 ? [[slugs[0]!, label] as const] : [])).toReversed(),
  );
  const wanted = plainName(typed);
  const options = found.flatMap((item) =>
    item.slugs.map((slug) => ({
      label: labels.get(slug) ?? item.label,
      note: item.slugs.length > 1 || labels.get(slug) !== item.label ? item.label : noteOf(typed, item),
      slug,
      exact: item.slugs.length === 1 && item.names.includes(wanted),
    })),
  );
  return {
    options: [...new Map(options.map((option) => [option.slug, option])).values()],
    guessed,
    boards: boards.map(({ label, when }) => `${label}, ${when}`),
    boardUnnamed,
    isNeither,
  };
}

/** The name that was typed, where the council is shown under another. */
function noteOf(typed: string, { label, names }: CouncilNames): string {
  const wanted = plainName(typed);
  return plainName(label).includes(wanted) ? '' : (names.find((name) => name.includes(wanted)) ?? '');
}

/** @param take called with the slug of the council that was chosen, and its name */
export function startCouncilBox(form: HTMLFormElement, take: (slug: string, label: string) => void): void {
  const input = form.querySelector<HTMLInputElement>('input')!;
  const status = form.querySelector<HTMLElement>('[data-council-status]')!;
  const say = (words: string) => void (status.textContent = words);
  let options: Found['options'] = [];

  async function suggest(typed: string): Promise<{ text: string; note: string }[]> {
    if (typed.trim() === '') return (say(''), []);
    const names = await loadNames();
    // The reader may have gone on while the names were on their way.
    if (typed !== input.value) return [];
    const found = find(typed, names);
    options = found.options;
    say(sentence(typed, found));
    return options.map(({ label, note }) => ({ text: label, note }));
  }

  async function choose(): Promise<void> {
    const typed = input.value;
    if (typed.trim() === '') return say('Type the name of your council.');
    const picked = options.find(({ label }) => label === typed);
    const found: Found = picked
      ? { options: [picked], guessed: false, boards: [], boardUnnamed: false, isNeither: false }
      : find(typed, await loadNames());
    if (typed !== input.value) return;
    const named = found.options.filter((option) => option.exact);
    const one = named.length === 1 ? named[0] : found.options.length === 1 ? found.options[0] : undefined;
    // What is only spelt nearly so may be another place.
    if (!one || found.guessed) return say(sentence(typed, found));
    input.value = '';
    options = [];
    say('');
    take(one.slug, one.label);
  }

  const failed = () => say('The list of councils could not be loaded. Check your connection and try again.');
  startCombobox(
    input,
    (typed) => suggest(typed).catch(() => (failed(), [])),
    () => void choose().catch(failed),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void choose().catch(failed);
  });
}

function sentence(typed: string, { options, guessed, boards, boardUnnamed, isNeither }: Found): string {
  if (isPostcode(typed)) return 'That looks like a postcode. We hold no postcodes: type the name of your council.';
  if (boardUnnamed) return 'Type the name of the board too.';
  if (isNeither) return neitherSentence(typed);
  if (options.length === 0) return 'No council of that name.';
  if (boards.length > 0) {
    const guess = guessed ? 'No board of that name. Did you mean this one? ' : '';
    return `${guess}${boards.join('; ')}. ${options.length === 1 ? '1 council' : `${options.length} councils: choose one`}`;
  }
  if (guessed)
    return `No council of that name. Did you mean ${options
      .slice(0, 3)
      .map(({ label }) => label)
      .join(', ')}?`;
  return options.length === 1 ? '1 council' : `${options.length} councils: choose one`;
}
