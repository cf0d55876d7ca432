export { designOfFinding, formatEffect, strengthOfFinding } from '#model/finding.ts';
export { strengthInWords } from '#model/strength.ts';
