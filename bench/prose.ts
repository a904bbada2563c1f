/** Sentences as news has them: `{a}` and `{b}` are people, `{p}` and `{r}` places, `{n}` a number, `{w}` a rarer word. */

export const HEADLINES = [
  '{a} meets {b} in {p} as ceasefire falters',
  '{a}: talks on {r} to resume in {p}',
  'Aid convoy reaches {p} after {n} days of siege',
  '{a} and {b} agree on {w} plan for {r}',
  'Fighting near {p} leaves {n} dead, officials say',
  '{a} warns of {w} crisis in {r}',
  'Government of {r} approves {w} budget',
  '{b} rejects call by {a} for elections in {p}',
]

export const SENTENCES = [
  '{a} met {b} in {p} on {day} to discuss the ceasefire and the {w} agreement.',
  'Officials in {p} said that {n} people had been killed and {n} injured in the fighting since {day}.',
  'The government has repeatedly denied that its forces shelled the {w} district on the edge of {p}.',
  '{a} is expected to travel to {r} next week, where the talks on the {w} programme are to resume.',
  'Both sides accused each other of breaking the truce, which had been in force for {n} days.',
  'A convoy of {n} lorries with food and medicine left {p} for {r} early on {day}, aid workers said.',
  'The ministry did not say how much the {w} project would cost or who was going to pay for it.',
  'Residents described {n} hours of shelling before the army took the {w} bridge north of {p}.',
  'Analysts say the dispute over the {w} pipeline has little to do with the price of oil.',
  'Western diplomats, who asked not to be named, called the meeting in {p} useful but inconclusive.',
  '{b} told parliament that the sanctions would stay in place until the {w} commission had reported.',
  'About {n} refugees have crossed the border from {r} this month, according to the United Nations.',
  'Opposition parties boycotted the vote, and turnout in {p} was put at {n} per cent.',
  'The price of bread has doubled in {p} since the road to {r} was closed in the spring.',
]

export const QUOTES = [
  '“We are ready to sit down at any table, but the {w} question has to be settled first,” {a} said.',
  '“There is no military solution to this crisis,” {b} told reporters in {p} on {day}.',
  '“It is a {w} step, and I do not think people have noticed how big it is,” {a} said, adding that talks with {r} would go on.',
  '{b} said: “Nobody will forget what happened in {p}. The {w} report leaves no doubt about it.”',
  '“My family has lived here for {n} years and we are not leaving,” said {x}, who keeps a shop in {p}.',
  '“What we need is water and bread, not another {w} conference,” said {x}, a teacher from {r}.',
]

export const FURNITURE = [
  'Sign up for our free weekly newsletter',
  'Follow us on Twitter',
  'Share this article',
  'Advertisement',
  'Read more',
  'All rights reserved.',
]

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

export const GIVEN_NAMES = [
  'Anna',
  'Omar',
  'Peter',
  'Leila',
  'Ivan',
  'Maria',
  'Hassan',
  'Julia',
  'David',
  'Fatima',
]

const SYLLABLES = [
  'ba',
  'ren',
  'to',
  'mil',
  'ka',
  'dor',
  've',
  'lan',
  'shi',
  'mor',
  'ta',
  'gel',
  'ru',
  'nas',
  'pe',
  'vin',
]

/** `count` words that no dictionary has, three syllables each: the long tail that every text has. */
export const makeWords = (count: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    [i, i >> 4, i >> 8].map((part) => SYLLABLES[part % SYLLABLES.length]).join(''),
  )
