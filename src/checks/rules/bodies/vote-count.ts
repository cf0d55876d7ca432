import { countedVotes } from '../../find/votes.ts';
import { rule } from '../../rule.ts';

export const voteCount = rule({
  id: 'vote-count',
  severity: 'error',
  purpose: 'Findings are not counted as votes',
  why: 'How many findings are favourable depends on who was studied, how often one dataset was printed, and what got into print. It says nothing of the size of an effect or of how sure we are. A body of evidence does.',
  examples: [
    {
      part: 'text',
      wrong: 'Of twelve findings seven are favourable.',
      right: 'Choirs may make older people a little less lonely.',
    },
  ],
  reads: 'one entry',
  check: countedVotes,
});
