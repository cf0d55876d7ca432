/** A number as people type it: "1,200", "£17.50", "85 %". Shares come back from 0 to 1. Null: no number. */
export function readNumber(text: string, isShare: boolean): number | null {
  const bare = text
    .trim()
    .replace(/^£\s?/, '')
    .replace(isShare ? /\s?%$/ : /$^/, '')
    .replace(/[−–]/, '-')
    .replace(/^(-?\d{1,3})((?:,\d{3})+)(?=\.|$)/, (_, first: string, rest: string) => first + rest.replaceAll(',', ''));
  if (!/^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(bare)) return null;
  // 60.82% is 0.6082, not 0.6082000000000001.
  return isShare ? Number((Number(bare) / 100).toPrecision(15)) : Number(bare);
}
