/** Whether Windows keeps a name for itself, whatever ending it has: no file of it can be held there. */
export const isKeptByWindows = (name: string): boolean => /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/i.test(name);
