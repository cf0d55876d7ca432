/** The end of the planning page's address: the sample that is asked for, and what the page was opened with. */
import { readCase, writeCase, type CaseForm } from '#funding/case-state.ts';
import { isOfSample } from '#evaluation/sample-address.ts';
import { keepInAddress } from '../end-of-address.ts';

const parts = (): [string, string][] => [...new URLSearchParams(location.hash.slice(1))];

/** The business case that the page was opened from; empty where it was opened by itself. */
export const caseBefore = (): CaseForm => readCase(parts().find(([name]) => name === 'case')?.[1] ?? '').form;

/** The sample that the address asks for; empty where it asks for none. */
export const sampleInAddress = (): string =>
  new URLSearchParams(parts().filter(([name]) => isOfSample(name))).toString();

/** Keeps a sample in the address, beside what else stands there. It is behind the #, which is sent to nobody. */
export function keepSample(sample: string): void {
  const others = new URLSearchParams(parts().filter(([name, text]) => !isOfSample(name) && text !== '')).toString();
  const end = [sample, others].filter(Boolean).join('&');
  if (sample === '' && !location.hash.includes('=')) return;
  keepInAddress(end);
}

/** The end of the address of a business case: the one before, with what a plan adds to it. */
export const caseWith = (plan: CaseForm): string => writeCase({ ...caseBefore(), ...plan });
