/**
 * Takes over what somebody typed before this script was there, which prevails over what the address says, and where they
 * stood: fields are moved into the order of the scenario.
 * @param fill puts the state of the address into the form
 * @returns whether anything had been typed
 */
export function keepingEarly(form: HTMLFormElement, fill: () => void): boolean {
  const early = [...form.querySelectorAll('input')]
    .filter((input) => input.value !== input.defaultValue)
    .map((input) => ({ input, value: input.value }));
  const stoodIn = document.activeElement;
  fill();
  for (const { input, value } of early) input.value = value;
  if (stoodIn instanceof HTMLInputElement && form.contains(stoodIn)) {
    stoodIn.focus({ preventScroll: true });
    if (!early.some(({ input }) => input === stoodIn)) stoodIn.select();
  }
  return early.length > 0;
}
