import { formerCouncilSchema, type FormerCouncil } from '#schemas/reorganisation.ts';
import type { List } from '../content.ts';
import { fieldsOf } from './yaml-file.ts';

/** A council that is gone: its names, and what took over from it. */
export type Former = Pick<FormerCouncil, 'code' | 'name' | 'shortName' | 'gss' | 'successors'>;

const former = formerCouncilSchema.pick({ code: true, name: true, shortName: true, gss: true, successors: true }).loose(); // prettier-ignore

/** The councils that are gone, from the register of reorganisation; what cannot be read of it is left out. */
export function formerCouncils(register: List | undefined): Former[] {
  const { former: items } = fieldsOf(register?.files[0]?.yaml.data);
  return (Array.isArray(items) ? (items as unknown[]) : []).flatMap((item) => {
    const { data } = former.safeParse(item);
    if (!data) return [];
    const { code, name, shortName, gss, successors } = data;
    return [{ code, name, shortName, gss, successors }];
  });
}
