import type { NamedStart } from '#funding/work-out.ts';
import type { NationalReferrals, RateToUse, VisitToBreakEven, WayToUse } from '#funding/to-choose.ts';

/** The form of the workbench and what its page gave it to work with. */
export interface Page {
  form: HTMLFormElement;
  starts: NamedStart[];
  visit: VisitToBreakEven;
  rates: RateToUse[];
  ways: WayToUse[];
  activityOf: Record<string, string>;
  national: NationalReferrals | null;
  /** The only part of the form that a selector finds. */
  one: (selector: string) => HTMLElement;
  field: (name: string) => HTMLInputElement;
}

/** Reads what the page holds for its script. */
export function pageOf(form: HTMLFormElement): Page {
  const given = <T>(name: string): T => JSON.parse(form.dataset[name]!) as T;
  return {
    form,
    starts: given('starts'),
    visit: given('visit'),
    rates: given('rates'),
    ways: given('ways'),
    activityOf: given('activityOf'),
    national: given('national'),
    one: (selector) => form.querySelector<HTMLElement>(selector)!,
    field: (name) => form.elements.namedItem(name) as HTMLInputElement,
  };
}
