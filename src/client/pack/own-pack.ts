/** The reader's own pack on this device, which another tab may change at any time. */
import { mergePacks } from '#model/pack-changes.ts';
import { writePack, type Pack } from '#model/pack-link.ts';

export interface OwnPack {
  /** The pack that is kept; from now on changes elsewhere are known against it. */
  take(): Pack;
  /** Whether it was changed elsewhere since it was last taken or kept. */
  isChangedElsewhere(): boolean;
  /** Keeps a pack together with what was changed elsewhere, and gives both as one. */
  keep(pack: Pack): Pack;
}

/**
 * @param read gives the link that is kept
 * @param write keeps a link
 * @param packOf reads a link
 */
export function ownPack(read: () => string, write: (link: string) => void, packOf: (link: string) => Pack): OwnPack {
  let agreed = '';
  return {
    take() {
      agreed = read();
      return packOf(agreed);
    },
    isChangedElsewhere: () => read() !== agreed,
    keep(pack) {
      const kept = read();
      const together = kept === agreed ? pack : mergePacks(packOf(agreed), pack, packOf(kept));
      agreed = writePack(together);
      if (kept !== agreed) write(agreed);
      return together;
    },
  };
}
