import type { Draft } from '../draft.ts';

/** A case study as an officer of the small site would tell it: every needed question answered, in words of their own. */
export const wholeDraft: Draft = {
  kind: 'case-studies',
  answers: [
    { to: 'Title', value: 'Southby: a choir that meets in the library' },
    { to: 'Summary', value: 'People sing once a week in the library. Most came back; nobody was compared with them.' },
    { to: 'Councils', value: 'Southby Council' },
    { to: 'Led by', value: [{ Name: 'Southby Singers', Kind: 'charity' }] },
    { to: 'Status', value: 'ongoing' },
    { to: 'As of', value: 'March 2024' },
    { to: 'Who said so', value: 'The charity says so on its own page' },
    { to: 'People', value: 'Older people' },
    { to: 'Activities', value: 'Singing' },
    { to: 'Settings', value: 'Park or green space' },
    { to: 'Who refers', value: 'GPs' },
    { to: 'How people get there', value: 'A link worker rings and comes along to the first evening' },
    { to: 'Can people come by themselves?', value: 'Yes' },
    { to: 'Length', value: '10 weeks' },
    { to: 'Length in words', value: 'Ten weeks, an evening a week' },
    { to: 'Benefit was measured', value: 'no' },
    { to: 'Who paid, by kind', value: 'Council' },
    { to: 'Who paid for what', value: 'The council paid for the room and the choir leader' },
    {
      to: 'Results',
      value: [
        {
          Statement: 'People came to the last evening.',
          'Figure as shown': '18 %',
          'Out of': '97 people referred',
          When: 'January to March 2024',
          Design: 'monitoring data',
          'Reported by': 'the charity',
          Source: '1',
        },
      ],
    },
    {
      to: 'Costs',
      value: [
        {
          Statement: 'The course in its first year.',
          'Figure as shown': '£1,200',
          'What the sum is': 'running cost',
          'The cost of what': 'twelve sessions for one group',
          Year: '2024',
          'Paid by': 'the council',
          Source: '1',
        },
      ],
    },
    { to: 'Lessons', value: [{ Lesson: 'People came more often when somebody fetched them.', Source: '1' }] },
    { to: 'Caveats', value: '• Nobody was compared with people who did not come.' },
    { to: 'What a council can take from it', value: 'A room and a leader are enough to begin with.' },
    {
      to: 'Sources',
      value: [
        {
          Title: 'Singing in the library: the first year',
          Publisher: 'Southby Singers',
          Date: 'March 2024',
          'Web address': 'https://example.org/southby-singers?utm_source=letter',
          'What was read': 'full text',
        },
      ],
    },
  ],
  text: 'People sing for an hour. Over tea they plan the next evening.[1]',
};

/** A fact as a press officer would write it, drawn from a case study of the small site. */
export const wholeFact: Draft = {
  kind: 'facts',
  answers: [
    { to: 'Title', value: 'Who came to a choir in Testshire' },
    { to: 'Statement', value: 'In its first year 97 people were referred to a choir in Testshire.' },
    { to: 'Figure as shown', value: '97 people' },
    { to: 'Unit', value: 'people' },
    { to: 'Out of', value: 'Everybody referred' },
    { to: 'When', value: 'first year' },
    { to: 'Where', value: 'Testshire' },
    { to: 'Date of the source', value: '2023' },
    { to: 'Case study', value: 'testshire-singing-for-breath' },
    { to: 'Figure', value: 'people-referred' },
    { to: 'Caveat', value: 'A count says who was sent, and not whether it helped.' },
    { to: 'Say', value: 'In its first year 97 people were referred to a choir in Testshire.' },
    { to: 'Do not say', value: '"The choir helped 97 people."' },
    { to: 'Activities', value: 'singing' },
    { to: 'Sources', value: [{ 'A source that the site holds': 'Singing for breath: report of the first year' }] },
  ],
};

/** An evidence summary as somebody who has read a study would tell it. */
export const wholeStudy: Draft = {
  kind: 'evidence',
  answers: [
    { to: 'Title', value: 'Museum visits: no difference in wellbeing after three months' },
    {
      to: 'Summary',
      value: 'People who were sent to a museum felt as well as those who were not. The trial was small.',
    },
    { to: 'Setting', value: 'A museum in a port' },
    { to: 'Country', value: 'England, UK' },
    { to: 'United Kingdom', value: 'all' },
    { to: 'Wales', value: 'England only' },
    { to: 'Who was studied', value: 'Adults over 60 who lived alone' },
    { to: 'People', value: 'Older people' },
    { to: 'Activities', value: 'museums' },
    { to: 'Design', value: 'RCT' },
    { to: 'Compared with', value: 'A waiting list' },
    { to: 'Were people compared with others?', value: 'yes' },
    { to: 'How many', value: '80' },
    { to: 'Of what', value: 'participants' },
    { to: 'Followed for', value: 'Three months' },
    { to: 'Rests on', value: 'randomised trials' },
    { to: 'Bias: concern', value: 'some' },
    { to: 'Bias: reason', value: 'People knew their group' },
    { to: 'Precision: concern', value: 'serious' },
    { to: 'Precision: reason', value: 'Few people, and a wide range' },
    { to: 'Directness: concern', value: 'few' },
    { to: 'Directness: reason', value: 'People were sent by their surgery' },
    { to: 'Strength in words', value: 'A small trial of people who knew their group.' },
    { to: 'How people came to it', value: [{ Activity: 'museums', 'How people came to it': 'referred or offered' }] },
    { to: 'Sets of people', value: 'The port museum trial' },
    {
      to: 'Findings',
      value: [
        {
          Outcome: 'wellbeing',
          Direction: 'not known',
          Finding: 'Wellbeing did not differ between the groups.',
          'What the number is': 'mean difference',
          'How it is read': 'difference',
          'Number as shown': '0.4',
          'Interval from': '-1.1',
          'Interval to': '1.9',
          'Number analysed: how many': '71',
          Source: '1',
        },
      ],
    },
    { to: 'What is known of harms', value: 'not reported' },
    { to: 'Harms in words', value: 'The paper does not speak of harm.' },
    { to: 'Limits', value: 'It was a small trial.\nPeople knew which group they were in.' },
    { to: 'What it means for a council', value: 'Museum visits alone are not known to change wellbeing.' },
    { to: 'Who paid, and interests', value: 'A research council paid' },
    { to: 'What was read, in words', value: 'We read the whole paper.' },
    {
      to: 'Sources',
      value: [
        {
          Title: 'Visits to a port museum: a trial',
          'Who wrote it': 'A Harbour; B Quay',
          Publisher: 'A journal of museums',
          Date: 'March 2024',
          'Web address': 'https://doi.org/10.5555/port-museum',
          'What was read': 'full text',
        },
      ],
    },
  ],
  text: 'People were drawn by lot into two groups.[1]',
};
